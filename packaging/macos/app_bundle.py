"""What macOS is told of the program: its name, its release, the documents that are its own."""

IDENTIFIER = "org.fieldfare.Fieldfare"
DOCUMENT = f"{IDENTIFIER}.notebook"

#: PySide6 and NumPy have no wheels for anything older.
OLDEST = "14.0"


def info(version: str) -> dict[str, object]:
    """The keys of Info.plist that PyInstaller does not set by itself."""
    return {
        "CFBundleDisplayName": "Fieldfare",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": OLDEST,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": "Apache License 2.0",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Fieldfare notebook",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "notebook.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [DOCUMENT],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": DOCUMENT,
                "UTTypeDescription": "Fieldfare notebook",
                "UTTypeConformsTo": ["public.data", "public.content"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["fieldfare"],
                    "public.mime-type": ["application/x-fieldfare"],
                },
            }
        ],
    }
