#!/bin/sh
# AppImage: the folder of make package as one file.   Usage: appimage.sh [APPIMAGETOOL]
# Without the tool the folder build/appimage/azpg.AppDir is made, which starts by its AppRun.
# The tool: https://github.com/AppImage/appimagetool/releases; it packs its own runtime in front.
set -eu
cd "$(dirname "$0")/../.."
folder=build/appimage/azpg.AppDir
rm -rf build/appimage
mkdir -p "$folder/usr/lib"
cp -a build/package/program/azpg-gui "$folder/usr/lib/"
cp -a build/package/share "$folder/usr/"
rm -r "$folder/usr/share/lintian"
cp "$folder/usr/share/applications/io.github.azpg_gui.azpg.desktop" "$folder/"
cp "$folder/usr/share/icons/hicolor/256x256/apps/azpg.png" "$folder/azpg.png"
ln -s azpg.png "$folder/.DirIcon"
# Called azpg, by a link or by its first word, it is the terminal's command.
cat >"$folder/AppRun" <<'END'
#!/bin/sh
here="$(dirname "$(readlink -f "$0")")/usr/lib/azpg-gui"
case "$(basename "${ARGV0:-$0}")" in
azpg) exec "$here/azpg" "$@" ;;
*) exec "$here/azpg-gui" "$@" ;;
esac
END
chmod 755 "$folder/AppRun"
desktop-file-validate "$folder/io.github.azpg_gui.azpg.desktop"
[ -n "${1:-}" ] || exit 0
version="$(sed -n 's/^__version__[^"]*"\([^"]*\)".*/\1/p' azpg_gui/__init__.py)"
ARCH="$(uname -m)" "$1" --comp zstd "$folder" "dist/azpg-gui-$version-$(uname -m).AppImage"
