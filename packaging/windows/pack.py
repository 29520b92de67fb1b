"""Windows: the installer (NSIS) and the portable ZIP, made from the frozen folder; on Linux too, to try the recipe."""

import base64
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent

#: What makes an unpacked folder portable: core/paths.py looks for this folder beside the program.
DATA = "Fieldfare data"

_READ_ME = """\
Fieldfare, portable: start fieldfare.exe in this folder. Settings, log and the example stay in the folder
"{data}" beside it, also on a memory stick; notebooks stay where you put them. Delete the folder and
nothing is left. Without the folder "{data}" the program keeps its things in %LOCALAPPDATA%\\Fieldfare.
In a console, "fieldfare self-check" tests the program (fieldfare.com is the same program for the console).
"""


def sign(*files: Path) -> bool:
    """Sign programs with the certificate of the environment (base64 of a .pfx); False when there is none."""
    certificate = os.environ.get("FIELDFARE_WINDOWS_CERTIFICATE", "")
    if not certificate:
        return False
    with tempfile.TemporaryDirectory() as folder:
        pfx = Path(folder) / "certificate.pfx"
        pfx.write_bytes(base64.b64decode(certificate))
        for file in files:
            subprocess.run(_signing(pfx, file), check=True, stdout=subprocess.DEVNULL)
            signed = file.with_suffix(".signed")
            if signed.exists():  # osslsigncode writes a new file, signtool changes the old one
                signed.replace(file)
    return True


def _signing(pfx: Path, file: Path) -> list[str]:
    password = os.environ.get("FIELDFARE_WINDOWS_PASSWORD", "")
    stamp = os.environ.get("FIELDFARE_TIMESTAMP", "")  # the address of a time stamping service
    if found := shutil.which("osslsigncode"):
        words = [found, "sign", "-pkcs12", str(pfx), "-pass", password, "-h", "sha256", "-n", "Fieldfare"]
        return [*words, *(["-ts", stamp] if stamp else []), "-in", str(file), "-out", str(file.with_suffix(".signed"))]
    kits = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "Windows Kits" / "10" / "bin"
    tool = shutil.which("signtool") or str(max(kits.glob("*/x64/signtool.exe")))
    words = [tool, "sign", "/f", str(pfx), "/p", password, "/fd", "sha256"]
    return [*words, *(["/tr", stamp, "/td", "sha256"] if stamp else []), str(file)]


def portable(frozen: Path, out: Path, version: str) -> Path:
    """The folder as a ZIP that leaves nothing on the computer."""
    name = f"fieldfare-{version}-windows-portable"
    target = out / f"{name}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(frozen.rglob("*")):
            if path.is_file():
                archive.write(path, f"{name}/{path.relative_to(frozen).as_posix()}")
        archive.writestr(f"{name}/{DATA}/", "")
        archive.writestr(f"{name}/READ ME.txt", _READ_ME.format(data=DATA).replace("\n", "\r\n"))
    return target


def makensis() -> str | None:
    """Where NSIS is, on this system."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "NSIS" / "makensis.exe"
    return shutil.which("makensis") or (str(usual) if usual.is_file() else None)


def installer(frozen: Path, made: Path, out: Path, version: str, *, quick: bool) -> Path:
    """The installer. Raises FileNotFoundError when NSIS is not there."""
    program = makensis()
    if program is None:
        raise FileNotFoundError("makensis")
    target = out / f"fieldfare-{version}-windows-setup.exe"
    given = {"VERSION": version, "SOURCE": frozen, "MADE": made, "OUT": target, "LICENCE": ROOT / "LICENSE"}
    given["PACKED"] = "zlib" if quick else "/SOLID lzma"
    words = [f"-D{name}={value}" for name, value in given.items()]
    subprocess.run([program, "-V2", "-INPUTCHARSET", "UTF8", *words, str(HERE / "fieldfare.nsi")], check=True)
    return target


def pack(frozen: Path, made: Path, out: Path, version: str, *, quick: bool) -> list[Path]:
    """Everything for Windows."""
    sign(frozen / "fieldfare.exe", frozen / "fieldfare.com")
    files = [portable(frozen, out, version)]
    if makensis():
        files.append(installer(frozen, made, out, version, quick=quick))
        sign(files[-1])
    else:
        print("no installer was made: NSIS is not here", file=sys.stderr)
    return files
