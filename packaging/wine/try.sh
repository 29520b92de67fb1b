#!/usr/bin/env bash
# Builds the program for Windows inside Wine and tries it as far as Wine goes:
#
#   packaging/wine/try.sh FOLDER            FOLDER as made by setup.sh (made when it is not there)
#
# freeze, installer and ZIP, silent installation into a prefix without Python, self-check without a network, a picture of
# the window (FOLDER/window.png) and of the installer (FOLDER/installer.png), a path with spaces and letters that are not
# Latin, portable, removal, and what is left. STEPS="freeze pack install …" runs only these.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)
folder=$(realpath -m "${1:?usage: try.sh FOLDER}")
[ -x "$folder/in_wine.sh" ] || "$here/setup.sh" "$folder"
steps=${STEPS:-freeze pack installer install check window association unusual portable remove}
version=$(python3 "$project/packaging/notes.py" --version)
bare=$folder/bare/drive_c
user=$bare/users/root
home=$user/AppData/Local/Programs/Fieldfare
out=$folder/out
mkdir -p "$out"

in_wine() { "$folder/in_wine.sh" xvfb-run -a -s "-screen 0 1280x860x24" wine "$@" </dev/null 2>&1 | cat; }
in_bare() { PREFIX=$folder/bare in_wine "$@"; }
no_network() { PREFIX=$folder/bare unshare -n "$folder/in_wine.sh" xvfb-run -a wine "$@" </dev/null 2>&1 | cat; }
wait_for() { PREFIX=$1 "$folder/in_wine.sh" /usr/lib/wine/wineserver64 -w || true; }
stop() { PREFIX=$1 "$folder/in_wine.sh" /usr/lib/wine/wineserver64 -k || true; }
picture() { # FILE SECONDS PROGRAM WORDS…: what the screen shows some seconds after the start
  local file=$1 seconds=$2
  shift 2
  PREFIX=$folder/bare "$folder/in_wine.sh" xvfb-run -a -s "-screen 0 1280x860x24" bash -c \
    'wine "${@:3}" </dev/null >/dev/null 2>&1 & sleep "$2"; import -window root "$1"; kill $! 2>/dev/null' picture "$file" "$seconds" "$@" \
    </dev/null || true
  stop "$folder/bare"
}
wanted() { case " $steps " in *" $1 "*) echo "== $1" ;; *) return 1 ;; esac; }

if wanted freeze; then
  "$project/.venv/bin/python" "$project/packaging/icons.py" "$folder/made"
  rm -rf "$folder/prefix/drive_c/src" "$folder/prefix/drive_c/made"
  mkdir -p "$folder/prefix/drive_c/src"
  cp -r "$folder/made" "$folder/prefix/drive_c/made"
  (cd "$project" && cp -r core ui resources packaging main.py pyproject.toml LICENSE "$folder/prefix/drive_c/src/")
  MORE='FIELDFARE_MADE=C:\made' in_wine 'C:\py311\python.exe' -m PyInstaller --noconfirm --log-level WARN \
    --distpath 'C:\build\dist' --workpath 'C:\build\work' 'C:\src\packaging\fieldfare.spec' >"$folder/freeze.log"
  stop "$folder/prefix"
  tail -n 2 "$folder/freeze.log"
fi
frozen=$folder/prefix/drive_c/build/dist/fieldfare
if wanted pack; then
  python3 "$project/packaging/build.py" --for Windows --pack "$frozen" --work "$folder" --out "$out" ${QUICK:+--quick}
fi
setup=$out/fieldfare-$version-windows-setup.exe
cp "$setup" "$bare/setup.exe"

if wanted installer; then picture "$folder/installer.png" 8 'C:\setup.exe'; fi

listing() { (cd "$bare" && find . -type f -not -path './windows/*' -not -name '*.log' | sort); }
registry() { grep -aE '^\[.*([Ff]ieldfare)' "$folder/bare/user.reg" || true; }
if wanted install; then
  wait_for "$folder/bare"
  listing >"$folder/before.txt"
  time in_bare 'C:\setup.exe' /S
  wait_for "$folder/bare"
  ls "$home"
  du -sm "$home"
fi
if wanted check; then no_network 'C:\users\root\AppData\Local\Programs\Fieldfare\fieldfare.com' self-check; fi
if wanted window; then
  picture "$folder/window.png" 60 'C:\users\root\AppData\Local\Programs\Fieldfare\fieldfare.exe' --example
fi
if wanted association; then
  # Wine 8 does not look into a user's own types of files, so what is registered is shown, and then done by hand
  registry
  in_bare reg query 'HKCU\Software\Classes\Fieldfare.Notebook\shell\open\command'
  cp "$user/AppData/Local/Fieldfare/Example.fieldfare" "$bare/My notebook.fieldfare"
  picture "$folder/association.png" 25 'C:\users\root\AppData\Local\Programs\Fieldfare\fieldfare.exe' \
    'C:\My notebook.fieldfare'
fi
if wanted unusual; then
  place="$bare/Ordner mit Leerzeichen/Дрозд 田鶇 ü"
  rm -rf "$bare/Ordner mit Leerzeichen"
  mkdir -p "$place"
  cp -r "$frozen/." "$place/"
  no_network 'C:\Ordner mit Leerzeichen\Дрозд 田鶇 ü\fieldfare.com' self-check
fi
if wanted portable; then
  rm -rf "$bare/stick"
  mkdir "$bare/stick"
  unzip -q "$out/fieldfare-$version-windows-portable.zip" -d "$bare/stick"
  picture "$folder/portable.png" 30 "C:\\stick\\fieldfare-$version-windows-portable\\fieldfare.exe" --example
  ls -R "$bare/stick/fieldfare-$version-windows-portable/Fieldfare data"
fi
if wanted remove; then
  in_bare 'C:\users\root\AppData\Local\Programs\Fieldfare\uninstall.exe' /S
  sleep 5
  wait_for "$folder/bare"
  rm -rf "$bare/stick" "$bare/Ordner mit Leerzeichen"
  listing >"$folder/after.txt"
  echo "left:"
  comm -13 "$folder/before.txt" "$folder/after.txt"
  echo "left in the registry:"
  registry
fi
