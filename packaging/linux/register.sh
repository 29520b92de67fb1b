#!/bin/sh
# Puts Fieldfare into the menu of this user only and ties .fieldfare files to it; no rights are needed.
#   ./register.sh            ./register.sh --remove    takes it out again, before the folder is deleted
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}

refresh() {
  command -v update-mime-database >/dev/null && update-mime-database "$data/mime" >/dev/null 2>&1 || true
  command -v update-desktop-database >/dev/null && update-desktop-database "$data/applications" >/dev/null 2>&1 || true
}

if [ "${1:-}" = --remove ]; then
  rm -f "$data/applications/fieldfare.desktop" "$data/mime/packages/fieldfare.xml"
  find "$data/icons/hicolor" \( -name fieldfare.png -o -name application-x-fieldfare.png \) -delete 2>/dev/null || true
  refresh
  exit 0
fi
mkdir -p "$data/applications" "$data/mime/packages" "$data/icons/hicolor"
cp -R "$here/share/icons/hicolor/." "$data/icons/hicolor/"
cp "$here/share/mime/packages/fieldfare.xml" "$data/mime/packages/"
sed "s|^Exec=fieldfare |Exec=\"$here/fieldfare\" |" "$here/share/applications/fieldfare.desktop" \
  >"$data/applications/fieldfare.desktop"
refresh
