; The installer for one account: no administrator, no UAC. Compiled by packaging/windows/installer.py:
;   makensis -DVERSION=0.1.0 -DPAYLOAD=FOLDER -DICON=azpg.ico -DOUTFILE=azpg-gui-0.1.0-setup.exe azpg.nsi
; /S installs without a word (winget does so), /D=FOLDER elsewhere; exit status 2 where azpg still runs.
Unicode true
Target amd64-unicode
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetDatablockOptimize on

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinMessages.nsh

!ifdef NSIS_WIN32_MAKENSIS
  !define SEPARATOR "\"
!else
  !define SEPARATOR "/"
!endif
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\azpg-gui"
!define HKCU 0x80000001
!define REG_EXPAND_SZ 2
!define ERROR_FILE_NOT_FOUND 2
!define STRINGS_UNEXPANDED 0x10000006 ; RRF_NOEXPAND, REG_SZ, REG_EXPAND_SZ

Name "azpg"
OutFile "${OUTFILE}"
InstallDir "$LOCALAPPDATA\Programs\azpg-gui"
; An upgrade goes where the older version is.
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "azpg"
VIAddVersionKey "FileDescription" "Sets up azpg"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\azpg-gui.exe"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Korean"

LangString RUNNING ${LANG_ENGLISH} "azpg is running. Close it, then press Retry."
LangString RUNNING ${LANG_KOREAN} "azpg가 실행 중입니다. 종료한 다음 다시 시도를 누르십시오."
LangString NOT_WRITTEN ${LANG_ENGLISH} "azpg could not be put on the PATH. It is in $INSTDIR."
LangString NOT_WRITTEN ${LANG_KOREAN} "azpg를 PATH에 추가하지 못했습니다. 위치는 $INSTDIR입니다."
LangString ABOUT ${LANG_ENGLISH} "Test and understand TLS connections to Azure Database for PostgreSQL"
LangString ABOUT ${LANG_KOREAN} "Azure Database for PostgreSQL의 TLS 연결을 검사하고 설명합니다"

; A program that runs holds its file: Windows opens it for nobody's writing.
!macro AwaitFree name
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\${name}"
      ${Break}
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\${name}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${Break}
    ${EndIf}
    ${If} ${Silent}
      SetErrorLevel 2
      Quit
    ${EndIf}
    ${If} ${Cmd} 'MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" IDCANCEL'
      SetErrorLevel 2
      Quit
    ${EndIf}
  ${Loop}
!macroend

; The account's Path as it is written, of any length: a string of NSIS holds 1,024 characters, and
; installers that read the Path into one have cut it off. $3 is the buffer ";Path;", $5 where
; ";$INSTDIR;" begins in it or 0, $0 is 0: anything else is Windows' error, and the Path stays as it is.
; $R0 and $R1 are lengths in bytes; the caller frees $3.
!macro ReadPath
  StrCpy $5 0
  System::Call 'advapi32::RegGetValueW(p ${HKCU}, w "Environment", w "Path", i ${STRINGS_UNEXPANDED}, p 0, p 0, *i .R0) i .r0'
  ${If} $0 = ${ERROR_FILE_NOT_FOUND}
    StrCpy $R0 0
    StrCpy $0 0
  ${EndIf}
  IntOp $R1 $R0 + 8192
  System::Alloc $R1
  Pop $3
  System::Call 'kernel32::lstrcpyW(p r3, w ";")'
  ${If} $0 = 0
  ${AndIf} $R0 > 2 ; more than the closing zero
    IntPtrOp $4 $3 + 2
    IntOp $R1 $R0 + 2
    System::Call 'advapi32::RegGetValueW(p ${HKCU}, w "Environment", w "Path", i ${STRINGS_UNEXPANDED}, p 0, p r4, *i R1) i .r0'
    System::Call 'kernel32::lstrcatW(p r3, w ";")'
  ${EndIf}
  System::Call 'shlwapi::StrStrIW(p r3, w ";$INSTDIR;") p .r5'
!macroend

; The text of $3 without its first and last semicolon; where nothing is left, no value is.
!macro WritePath
  IntPtrOp $4 $3 + 2
  System::Call 'kernel32::lstrlenW(p r4) i .R0'
  ${If} $R0 > 0
    IntOp $R0 $R0 - 1
  ${EndIf}
  IntOp $R1 $R0 * 2
  IntPtrOp $6 $4 + $R1
  System::Call '*$6(&i2 0)'
  IntOp $R1 $R1 + 2
  ${If} $R0 = 0
    DeleteRegValue HKCU "Environment" "Path"
  ${Else}
    System::Call 'shlwapi::SHSetValueW(p ${HKCU}, w "Environment", w "Path", i ${REG_EXPAND_SZ}, p r4, i R1) i .r0'
  ${EndIf}
!macroend

!macro TellPrograms
  SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=5000
!macroend

; What a version put there, by name: a folder chosen by hand may hold other things.
!macro RemoveProgram
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\azpg.exe"
  Delete "$INSTDIR\azpg-gui.exe"
  Delete "$INSTDIR\NOTICES.txt"
!macroend

Section
  !insertmacro AwaitFree "azpg-gui.exe"
  !insertmacro AwaitFree "azpg.exe"
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}${SEPARATOR}*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\azpg.lnk" "$INSTDIR\azpg-gui.exe" "" "$INSTDIR\azpg-gui.exe" 0 SW_SHOWNORMAL "" "$(ABOUT)"

  !insertmacro ReadPath
  ${If} $0 = 0
  ${AndIf} $5 P= 0
    System::Call 'kernel32::lstrcatW(p r3, w "$INSTDIR;")'
    !insertmacro WritePath
    !insertmacro TellPrograms
  ${EndIf}
  ${If} $0 <> 0
    DetailPrint "$(NOT_WRITTEN)"
  ${EndIf}
  System::Free $3

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "azpg"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\azpg-gui.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "azpg-gui contributors"
  WriteRegStr HKCU "${UNINSTALL}" "URLInfoAbout" "https://github.com/azpg-gui/azpg-gui"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section Uninstall
  !insertmacro AwaitFree "azpg-gui.exe"
  !insertmacro AwaitFree "azpg.exe"
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  Delete "$SMPROGRAMS\azpg.lnk"
  !insertmacro ReadPath
  ${If} $0 = 0
  ${AndIf} $5 P<> 0
    ; What follows ";$INSTDIR" moves over it, its closing zero too.
    StrLen $R0 ";$INSTDIR"
    IntOp $R0 $R0 * 2
    IntPtrOp $4 $5 + $R0
    System::Call 'kernel32::lstrlenW(p r4) i .R1'
    IntOp $R1 $R1 * 2
    IntOp $R1 $R1 + 2
    System::Call 'ntdll::memmove(p r5, p r4, p R1)'
    !insertmacro WritePath
    !insertmacro TellPrograms
  ${EndIf}
  System::Free $3
  DeleteRegKey HKCU "${UNINSTALL}"
  ; Only an empty folder goes; profiles lie elsewhere (%LOCALAPPDATA%\azpg) and stay.
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"
SectionEnd
