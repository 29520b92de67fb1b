"""The packages of each system, made from a folder of a few bytes."""

import os
import plistlib
import re
import shutil
import subprocess
import tarfile
import xml.etree.ElementTree as ET
import zipfile

import pytest

from tests.package.parts import PACKAGING, part

linux, windows, macos = part("linux/pack"), part("windows/pack"), part("macos/pack")
app_bundle, version_resource = part("macos/app_bundle"), part("windows/version_resource")


@pytest.fixture
def frozen(tmp_path):
    """A folder that looks like a frozen program."""
    folder = tmp_path / "frozen" / "fieldfare"
    (folder / "_internal" / "licences").mkdir(parents=True)
    for name in ("fieldfare", "fieldfare.exe", "fieldfare.com", "_internal/data.txt"):
        (folder / name).write_bytes(b"something")
    return folder


@pytest.fixture
def made(tmp_path):
    """A folder with the icons."""
    folder = tmp_path / "made"
    for place in ("16x16/apps/fieldfare.png", "16x16/mimetypes/application-x-fieldfare.png"):
        (folder / "hicolor" / place).parent.mkdir(parents=True)
        (folder / "hicolor" / place).write_bytes(b"png")
    return folder


def test_the_archive_of_linux(frozen, made, tmp_path):
    path = linux.archive(frozen, made, tmp_path, "1.2.3", "x86_64", "gz")
    assert path.name == "fieldfare-1.2.3-linux-x86_64.tar.gz"
    with tarfile.open(path) as archive:
        entries = {entry.name.split("/", 1)[-1]: entry for entry in archive.getmembers()}
    assert entries["fieldfare"].mode & 0o111 and not entries["_internal/data.txt"].mode & 0o111
    assert entries["register.sh"].mode & 0o111
    assert "share/applications/fieldfare.desktop" in entries and "share/mime/packages/fieldfare.xml" in entries
    assert {entry.uname for entry in entries.values()} <= {"root"}


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="there is no dpkg-deb")
def test_the_deb(frozen, made, tmp_path):
    path = linux.deb(frozen, made, tmp_path, "1.2.3", "x86_64", quick=True)

    def ask(*words):
        return subprocess.run(["dpkg-deb", *words, str(path)], capture_output=True, text=True, check=True).stdout

    control = dict(re.findall(r"^(\S+): (.*)$", ask("-f"), re.MULTILINE))
    assert (control["Package"], control["Version"], control["Architecture"]) == ("fieldfare", "1.2.3", "amd64")
    assert "libc6 (>= 2." in control["Depends"] and "libegl1" in control["Depends"]
    listed = ask("-c")
    assert "./usr/bin/fieldfare -> /opt/fieldfare/fieldfare" in listed
    for name in ("applications/fieldfare.desktop", "mime/packages/fieldfare.xml", "doc/fieldfare/copyright"):
        assert f"./usr/share/{name}\n" in listed
    assert not re.search(r"^\S+ (?!root/root)", listed, re.MULTILINE)
    assert re.search(r"^-rwxr-xr-x .* \./opt/fieldfare/fieldfare$", listed, re.MULTILINE)
    scripts = subprocess.run(["dpkg-deb", "-I", str(path)], capture_output=True, text=True, check=True).stdout
    assert "postinst" not in scripts and "postrm" not in scripts  # nothing is done, so nothing is to be undone


def test_the_menu_entry_and_the_type_of_document():
    entry = (PACKAGING / "linux" / "fieldfare.desktop").read_text(encoding="utf-8")
    assert "MimeType=application/x-fieldfare;" in entry and "Exec=fieldfare %f" in entry
    kind = ET.parse(PACKAGING / "linux" / "fieldfare.xml").getroot()[0]
    assert kind.get("type") == "application/x-fieldfare"
    assert [glob.get("pattern") for glob in kind.iter() if glob.tag.endswith("glob")] == ["*.fieldfare"]
    if shutil.which("desktop-file-validate"):
        words = ["desktop-file-validate", str(PACKAGING / "linux" / "fieldfare.desktop")]
        assert subprocess.run(words, capture_output=True, text=True).stdout == ""


@pytest.mark.skipif(os.name == "nt", reason="a script of the shell")
def test_registering_for_one_user_can_be_taken_back(frozen, made, tmp_path):
    linux.share(made, frozen / "share")
    shutil.copy(PACKAGING / "linux" / "register.sh", frozen)
    data = tmp_path / "data"
    environment = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(data), "PATH": "/usr/bin:/bin"}
    subprocess.run(["sh", str(frozen / "register.sh")], check=True, env=environment)
    entry = (data / "applications" / "fieldfare.desktop").read_text(encoding="utf-8")
    assert f'Exec="{frozen}/fieldfare" %f' in entry
    subprocess.run(["sh", str(frozen / "register.sh"), "--remove"], check=True, env=environment)
    ours = [path for path in data.rglob("*fieldfare*") if path.is_file()]
    assert ours == [] or all("globs" in path.name for path in ours)


def test_the_portable_zip(frozen, tmp_path):
    from core.paths import PORTABLE

    assert windows.DATA == PORTABLE
    path = windows.portable(frozen, tmp_path, "1.2.3")
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
    top = "fieldfare-1.2.3-windows-portable"
    assert {f"{top}/fieldfare.exe", f"{top}/_internal/data.txt", f"{top}/{PORTABLE}/", f"{top}/READ ME.txt"} <= set(
        names
    )


def test_the_uninstaller_takes_back_all_that_the_installer_writes():
    script = (PACKAGING / "windows" / "fieldfare.nsi").read_text(encoding="utf-8")
    install, removal = script.split('Section "Uninstall"')
    written = set(re.findall(r'WriteReg\w+ HKCU "([^"]+)"', install))
    removed = set(re.findall(r'DeleteReg(?:Key|Value)(?: /ifempty)? HKCU "([^"]+)"', removal))
    for key in written:
        assert any(key == other or key.startswith(f"{other}\\") for other in removed), key
    for link in re.findall(r'CreateShortcut "([^"]+)"', install):
        assert f'Delete "{link}"' in removal
    assert "RequestExecutionLevel user" in script and "HKLM" not in script


def test_what_windows_shows_of_the_program():
    assert version_resource.numbers("1.2.3") == (1, 2, 3, 0)
    assert "StringStruct('ProductVersion', '1.2.3')" in version_resource.text("1.2.3")
    compile(version_resource.text("1.2.3"), "resource", "eval")


def bundle(folder, **changed):
    contents = folder / "Fieldfare.app" / "Contents"
    for name in ("MacOS/fieldfare", "Resources/fieldfare.icns", "Resources/notebook.icns"):
        (contents / name).parent.mkdir(parents=True, exist_ok=True)
        (contents / name).write_bytes(b"x")
    info = {**app_bundle.info("1.2.3"), "CFBundleExecutable": "fieldfare", **changed}
    (contents / "Info.plist").write_bytes(plistlib.dumps(info))
    return folder / "Fieldfare.app"


def test_the_layout_of_a_bundle(tmp_path):
    app = bundle(tmp_path)
    assert macos.problems(app, "1.2.3") == []
    assert "release" in macos.problems(app, "1.2.4")[0]
    (app / "Contents" / "Resources" / "notebook.icns").unlink()
    assert macos.problems(app, "1.2.3") == ["Resources/notebook.icns is missing"]


def test_a_type_of_document_that_nobody_declared_is_found(tmp_path):
    assert macos.problems(bundle(tmp_path, UTExportedTypeDeclarations=[]), "1.2.3")


def test_the_list_of_properties_of_macos():
    info = app_bundle.info("1.2.3")
    assert plistlib.loads(plistlib.dumps(info)) == info
    kind = info["UTExportedTypeDeclarations"][0]["UTTypeTagSpecification"]
    assert kind["public.filename-extension"] == ["fieldfare"]
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert "com.apple.security.network.client" not in rights


def test_the_folder_of_the_appimage(frozen, made, tmp_path):
    (made / "hicolor" / "256x256" / "apps").mkdir(parents=True)
    (made / "hicolor" / "256x256" / "apps" / "fieldfare.png").write_bytes(b"png")
    target = tmp_path / "Fieldfare.AppDir"
    part("linux/app_dir").lay_out(frozen, made, target)
    for name in ("AppRun", "fieldfare.desktop", "fieldfare.png", ".DirIcon"):
        assert (target / name).is_file(), name  # the links lead somewhere
