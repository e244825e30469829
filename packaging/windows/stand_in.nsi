; A program that does nothing for as long as a file beside it says: what the installer's test installs.
Unicode true
Target amd64-unicode
RequestExecutionLevel user
SilentInstall silent
OutFile "${OUTFILE}"
Section
  FileOpen $0 "$TEMP\azpg-ran.txt" w
  FileWrite $0 "$EXEPATH"
  FileClose $0
  IfFileExists "$TEMP\azpg-stay.txt" 0 +3
  Sleep 100
  Goto -2
SectionEnd
