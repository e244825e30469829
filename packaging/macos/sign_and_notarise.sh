#!/bin/sh
# On a Mac, after make package: the program signed with the hardened runtime, in a disk image, notarised.
# AZPG_SIGN: "Developer ID Application: NAME (TEAM)";  AZPG_NOTARY: a profile that was stored with
#   xcrun notarytool store-credentials
# Without AZPG_SIGN the image is made of a program signed for this Mac alone.
set -eu
cd "$(dirname "$0")/../.."
app=build/package/program/azpg.app
version="$(sed -n 's/^__version__[^"]*"\([^"]*\)".*/\1/p' azpg_gui/__init__.py)"
image="dist/azpg-gui-$version-macos-$(uname -m).dmg"
# Apple's time stamp needs its certificate.
if [ -n "${AZPG_SIGN:-}" ]; then stamp=--timestamp; else stamp=--timestamp=none; fi
# What is inside was signed by make package; the notices came after.
codesign --force --options runtime "$stamp" \
    --entitlements packaging/macos/entitlements.plist --sign "${AZPG_SIGN:--}" "$app"
codesign --verify --deep --strict "$app"
"$app/Contents/MacOS/azpg-gui" --version
dmgbuild -s packaging/macos/dmg_settings.py azpg "$image"
[ -n "${AZPG_SIGN:-}" ] || exit 0
codesign --sign "$AZPG_SIGN" --timestamp "$image"
xcrun notarytool submit "$image" --keychain-profile "$AZPG_NOTARY" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature "$image"
