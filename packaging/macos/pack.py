"""macOS: signs the program, makes the disk image, has it notarised when the environment holds the secrets.

Without FIELDFARE_SIGN_AS the program is signed for this computer only ("ad hoc"), which Apple's processors demand.
"""

import os
import plistlib
import shutil
import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent

#: Secrets for the notary: all three or none.
NOTARY = ("FIELDFARE_APPLE_ID", "FIELDFARE_APPLE_TEAM", "FIELDFARE_APPLE_PASSWORD")


def sign(app: Path, identity: str = "") -> None:
    """Sign the bundle; with an identity of Apple's, hardened and with a time stamp. The parts inside come first."""
    words = ["codesign", "--force", "--deep", "--sign", identity or "-"]
    if identity:
        words += ["--options", "runtime", "--timestamp", "--entitlements", str(HERE / "entitlements.plist")]
    subprocess.run([*words, str(app)], check=True)
    subprocess.run(["codesign", "--verify", "--deep", "--strict", str(app)], check=True)


def disk_image(app: Path, target: Path) -> None:
    """A compressed image that shows the program beside a link to the folder of programs."""
    with tempfile.TemporaryDirectory() as folder:
        stage = Path(folder) / "Fieldfare"
        stage.mkdir()
        shutil.copytree(app, stage / app.name, symlinks=True)
        (stage / "Applications").symlink_to("/Applications")
        making = ["hdiutil", "create", "-volname", "Fieldfare", "-srcfolder", str(stage), "-ov", "-format", "UDZO"]
        subprocess.run([*making, str(target)], check=True)


def notarise(image: Path) -> bool:
    """Have Apple look at the image and fasten its answer to it; False when there are no secrets for that."""
    apple_id, team, password = (os.environ.get(name, "") for name in NOTARY)
    if not (apple_id and team and password):
        return False
    who = ["--apple-id", apple_id, "--team-id", team, "--password", password]
    subprocess.run(["xcrun", "notarytool", "submit", str(image), *who, "--wait"], check=True)
    subprocess.run(["xcrun", "stapler", "staple", str(image)], check=True)
    return True


def problems(app: Path, version: str) -> list[str]:
    """What is wrong with the layout of a bundle; looks at files only, so that every system can ask."""
    contents = app / "Contents"
    wanted = ("Info.plist", "MacOS/fieldfare", "Resources/fieldfare.icns", "Resources/notebook.icns")
    wrong = [f"{name} is missing" for name in wanted if not (contents / name).exists()]
    if wrong:
        return wrong
    info = plistlib.loads((contents / "Info.plist").read_bytes())
    if info.get("CFBundleShortVersionString") != version:
        wrong.append(f"the release in Info.plist is {info.get('CFBundleShortVersionString')}")
    if info.get("CFBundleExecutable") != "fieldfare":
        wrong.append("Info.plist names another program")
    places = [one for kind in info.get("CFBundleDocumentTypes", ()) for one in kind.get("LSItemContentTypes", ())]
    told = {one["UTTypeIdentifier"] for one in info.get("UTExportedTypeDeclarations", ())}
    if not places or not set(places) <= told:
        wrong.append("the type of document is not declared")
    return wrong


def pack(app: Path, out: Path, version: str, machine: str) -> list[Path]:
    """Everything for macOS. Raises ValueError when the bundle is not as it must be."""
    wrong = problems(app, version)
    if wrong:
        raise ValueError("; ".join(wrong))
    identity = os.environ.get("FIELDFARE_SIGN_AS", "")
    sign(app, identity)
    target = out / f"fieldfare-{version}-macos-{machine}.dmg"
    disk_image(app, target)
    if identity:
        subprocess.run(["codesign", "--force", "--timestamp", "--sign", identity, str(target)], check=True)
    notarise(target)
    return [target]
