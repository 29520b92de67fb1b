; The installer for Windows: for this user only, so that no rights are needed; silent with /S; into another folder with
; /D=C:\…. `packaging/windows/pack.py` calls makensis with VERSION, SOURCE (the frozen folder), MADE (the icons), OUT,
; LICENCE and PACKED.
Target amd64-unicode
Unicode true
SetCompressor ${PACKED}
ManifestDPIAware true
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "x64.nsh"
!include "WinVer.nsh"
!include "LogicLib.nsh"

!define NAME "Fieldfare"
!define TYPE "Fieldfare.Notebook"
!define REMOVAL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"

Name "${NAME} ${VERSION}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "Software\${NAME}" "Folder"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} set-up"
VIAddVersionKey "LegalCopyright" "Apache License 2.0"

!define MUI_ICON "${MADE}/fieldfare.ico"
!define MUI_UNICON "${MADE}/fieldfare.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${MADE}/side.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${MADE}/side.bmp"
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_RIGHT
!define MUI_HEADERIMAGE_BITMAP "${MADE}/head.bmp"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "This installs ${NAME} for you alone; no administrator is needed.$\r$\n$\r$\n${NAME} works \
without a network and never opens a connection. Your notebooks stay where you put them, also when ${NAME} is removed."
!define MUI_LICENSEPAGE_BUTTON "Next >"
!define MUI_LICENSEPAGE_TEXT_BOTTOM "${NAME} is free software. There is nothing that you must agree to in order to use it."
!define MUI_FINISHPAGE_RUN "$INSTDIR\fieldfare.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Start ${NAME}"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

!macro TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "${NAME} needs a 64-bit Windows 10 or later." /SD IDOK
    Abort
  ${EndIf}
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_ICONSTOP "${NAME} needs Windows 10 or later." /SD IDOK
    Abort
  ${EndIf}
  SetShellVarContext current
FunctionEnd

Function un.onInit
  SetShellVarContext current
FunctionEnd

; A program that runs cannot be replaced or removed: its file is then locked.
!macro StopWhenItRuns
  ${If} ${FileExists} "$INSTDIR\fieldfare.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\fieldfare.exe" a
    ${If} ${Errors}
      MessageBox MB_ICONEXCLAMATION "${NAME} is running. Close it, then try again." /SD IDOK
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section "Install"
  !insertmacro StopWhenItRuns
  ; what an older release had and this one has not must go
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*"
  File "${MADE}/notebook.ico"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\fieldfare.exe"

  WriteRegStr HKCU "Software\${NAME}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\.fieldfare" "" "${TYPE}"
  WriteRegStr HKCU "Software\Classes\.fieldfare\OpenWithProgids" "${TYPE}" ""
  WriteRegStr HKCU "Software\Classes\${TYPE}" "" "Fieldfare notebook"
  WriteRegStr HKCU "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\notebook.ico"
  WriteRegStr HKCU "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\fieldfare.exe" "%1"'

  WriteRegStr HKCU "${REMOVAL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${REMOVAL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${REMOVAL}" "DisplayIcon" "$INSTDIR\fieldfare.exe"
  WriteRegStr HKCU "${REMOVAL}" "Publisher" "The Fieldfare project"
  WriteRegStr HKCU "${REMOVAL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${REMOVAL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${REMOVAL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${REMOVAL}" "NoModify" 1
  WriteRegDWORD HKCU "${REMOVAL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${REMOVAL}" "EstimatedSize" "$0"
  !insertmacro TellExplorer
SectionEnd

Section "Uninstall"
  !insertmacro StopWhenItRuns
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\fieldfare.exe"
  Delete "$INSTDIR\fieldfare.com"
  Delete "$INSTDIR\notebook.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; stays when something of the user's lies in it
  Delete "$SMPROGRAMS\${NAME}.lnk"
  ; settings and log go; notebooks stay. The example is a notebook: somebody may have worked in it.
  ${If} ${FileExists} "$LOCALAPPDATA\${NAME}\Example.fieldfare"
    MessageBox MB_YESNO|MB_ICONQUESTION "Delete the example notebook too, with what you did in it?" /SD IDNO IDNO +2
      Delete "$LOCALAPPDATA\${NAME}\Example.fieldfare*"
  ${EndIf}
  Delete "$LOCALAPPDATA\${NAME}\.Example.fieldfare.lock"
  Delete "$LOCALAPPDATA\${NAME}\settings.json"
  Delete "$LOCALAPPDATA\${NAME}\settings.new"
  Delete "$LOCALAPPDATA\${NAME}\Logs\fieldfare.log*"
  RMDir "$LOCALAPPDATA\${NAME}\Logs"
  RMDir "$LOCALAPPDATA\${NAME}"

  ReadRegStr $0 HKCU "Software\Classes\.fieldfare" ""
  StrCmp $0 "${TYPE}" 0 +2
    DeleteRegValue HKCU "Software\Classes\.fieldfare" ""
  DeleteRegValue HKCU "Software\Classes\.fieldfare\OpenWithProgids" "${TYPE}"
  DeleteRegKey /ifempty HKCU "Software\Classes\.fieldfare\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\.fieldfare"
  DeleteRegKey HKCU "Software\Classes\${TYPE}"
  DeleteRegKey HKCU "${REMOVAL}"
  DeleteRegKey HKCU "Software\${NAME}"
  !insertmacro TellExplorer
SectionEnd
