#!/usr/bin/env bash
# Tries the .deb where nothing is: a bare Debian without Python, as an ordinary user, without any network.
#
#   packaging/linux/try.sh FIELDFARE.deb FOLDER [ARTICLES]
#
# Makes (once) a bare root in FOLDER/root, installs, runs self-check, opens the example in a real window with a picture
# (FOLDER/window.png), imports ARTICLES and compares the bundle with that of the same import from source, removes, and
# lists what is left. As root; needs debootstrap, xvfb, imagemagick, strace.
set -euo pipefail
deb=$(realpath "${1:?usage: try.sh DEB FOLDER [ARTICLES]}")
folder=$(realpath -m "${2:?usage: try.sh DEB FOLDER [ARTICLES]}")
articles=${3:+$(realpath "$3")}
project=$(cd "$(dirname "$0")/../.." && pwd)
root=$folder/root
mkdir -p "$folder"

[ -d "$root/usr/bin" ] || debootstrap --variant=minbase bookworm "$root" >"$folder/debootstrap.log"
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
mount | grep -q " $root/proc " || mount -t proc proc "$root/proc"
mount | grep -q " $root/dev " || mount --bind /dev "$root/dev"
trap 'umount "$root/proc" "$root/dev" 2>/dev/null || true; kill "${screen:-}" 2>/dev/null || true' EXIT

echo "== a bare root"
inside sh -c 'command -v python3 || echo "no Python"; id stranger >/dev/null 2>&1 || useradd -m stranger'
inside apt-get -qq update
# what the package depends on is of the system, and is left there when it goes
depends=$(dpkg-deb -f "$deb" Depends | tr ',' '\n' | sed -E 's/\|.*//; s/\(.*\)//; s/ //g')
inside apt-get -qq install -y --no-install-recommends $depends >"$folder/apt.log" 2>&1
inside sh -c 'find / -xdev -not -path "/proc/*" -not -path "/tmp/*" -not -path "/var/*" -not -path "/home/*" | sort' >"$folder/before.txt"

echo "== install"
cp "$deb" "$root/tmp/fieldfare.deb"
inside apt-get -qq install -y --no-install-recommends /tmp/fieldfare.deb >>"$folder/apt.log" 2>&1
du -sm "$root/opt/fieldfare"

# a stranger without any network: not even this machine's own
stranger() {
  unshare -n chroot --userspec=stranger "$root" /usr/bin/env -i PATH=/usr/bin:/bin HOME=/home/stranger LANG=C.UTF-8 \
    ${DISPLAY_INSIDE:+DISPLAY=$DISPLAY_INSIDE} "$@"
}

echo "== self-check"
stranger fieldfare self-check

if [ -n "$articles" ]; then
  echo "== import, and the same from source"
  rm -rf "$root/home/stranger/in" "$root/home/stranger/out" "$root"/home/stranger/n.fieldfare* "$folder/source"
  cp -r "$articles" "$root/home/stranger/in"
  chroot "$root" chown -R stranger /home/stranger/in
  stranger sh -c 'cd && fieldfare import n.fieldfare in && fieldfare export n.fieldfare out --format bundle' 2>/dev/null
  mkdir -p "$folder/source"
  (cd "$folder/source" && cp -r "$articles" in && PYTHONPATH= FIELDFARE_HOME="$folder/source/home" \
    "$project/.venv/bin/python" "$project/main.py" import n.fieldfare in >/dev/null 2>&1 && FIELDFARE_HOME="$folder/source/home" \
    "$project/.venv/bin/python" "$project/main.py" export n.fieldfare out --format bundle >/dev/null 2>&1)
  for file in "$folder"/source/out/*; do
    name=$(basename "$file")
    timeless() { sed -E 's/"(imported_at|at)": "[^"]*"/"\1": ""/g' "$1"; }
    if cmp -s <(timeless "$file") <(timeless "$root/home/stranger/out/$name"); then echo "equal   $name"; else echo "DIFFERS $name"; fi
  done
fi

echo "== a window"
Xvfb :77 -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
mkdir -p "$root/tmp/.X11-unix"
sleep 2
# without a network the socket of the screen is reached through its file
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
DISPLAY_INSIDE=:77 stranger fieldfare --example 2>"$folder/window.err" &
sleep "${SECONDS_OF_WINDOW:-40}"
DISPLAY=:77 import -window root "$folder/window.png"
chroot "$root" sh -c 'for p in /proc/[0-9]*; do [ "$(readlink $p/exe)" = /opt/fieldfare/fieldfare ] && kill ${p#/proc/}; done; true'
sleep 2
umount "$root/tmp/.X11-unix"
echo "lines on stderr: $(wc -l <"$folder/window.err")"
cat "$folder/window.err"

echo "== remove"
inside apt-get -qq remove -y fieldfare >>"$folder/apt.log" 2>&1
inside sh -c 'find / -xdev -not -path "/proc/*" -not -path "/tmp/*" -not -path "/var/*" -not -path "/home/*" | sort' >"$folder/after.txt"
echo "left outside the homes:"
comm -13 "$folder/before.txt" "$folder/after.txt"
echo "left in the home:"
(cd "$root/home/stranger" && find . -type f -not -path './in/*' -not -path './out/*' | sort)
