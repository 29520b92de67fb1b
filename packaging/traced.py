"""What a program opened, as strace saw it: files that it wrote or made, and sockets."""

import re
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

#: Follow every process and thread; tell of files, and of all that has to do with a network.
WORDS = ("-f", "-qq", "-s", "300", "-e", "trace=file,network", "-e", "signal=none")

_CALL = re.compile(r"^(?:\[pid +\d+\] |\d+ +)?(?P<name>\w+)\((?P<rest>.*)\) = (?P<result>-?\d+|\?)")
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
_MAKING = {
    *("mkdir", "mkdirat", "rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat", "creat"),
    *("unlink", "unlinkat", "rmdir", "truncate", "mknod", "mknodat"),
}
_SPEAKING = ("socket", "connect", "bind", "sendto", "sendmsg")
_NETWORK = ("AF_INET", "AF_INET6", "AF_NETLINK", "AF_PACKET", "AF_BLUETOOTH", "AF_VSOCK")


@dataclass(frozen=True, slots=True)
class Seen:
    """One thing that a program did: `kind` is “wrote” with a path or “socket” with the call."""

    kind: str
    what: str


def available() -> bool:
    """Is strace there?"""
    return shutil.which("strace") is not None


def read(lines: Iterable[str]) -> Iterator[Seen]:
    """What the lines of strace tell; calls that failed did nothing and are left out."""
    for line in lines:
        found = _CALL.match(line)
        if found is None or found["result"].startswith(("-", "?")):
            continue
        name, rest = found["name"], found["rest"]
        if name in _SPEAKING and any(family in rest for family in _NETWORK):
            yield Seen("socket", f"{name}({rest})")
        elif name == "socket":
            yield Seen("local socket", rest)
        elif name in _MAKING or (name in ("open", "openat", "openat2") and _for_writing(rest)):
            yield from (Seen("wrote", _plain(text)) for text in _QUOTED.findall(rest))


def _plain(text: str) -> str:
    """strace writes what is not ASCII as octal numbers of bytes."""
    raw = re.sub(rb"\\([0-7]{1,3})", lambda found: bytes([int(found[1], 8)]), text.encode("ascii", "replace"))
    return raw.decode("utf-8", "replace").replace('\\"', '"').replace("\\\\", "\\")


def _for_writing(rest: str) -> bool:
    return "O_WRONLY" in rest or "O_RDWR" in rest or "O_CREAT" in rest
