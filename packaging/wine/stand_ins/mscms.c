/* For Wine only, never shipped. Qt's plug-in for Windows asks for the colour profile of the screen, and Wine's own
   mscms.dll stops the program over it. Here no screen has a profile; Qt then takes sRGB. */
#include <windows.h>

#define SHARED __declspec(dllexport)
SHARED HANDLE WINAPI OpenColorProfileW(void *profile, DWORD access, DWORD share, DWORD mode)
{
    (void)profile; (void)access; (void)share; (void)mode;
    SetLastError(ERROR_FILE_NOT_FOUND);
    return NULL;
}
SHARED BOOL WINAPI CloseColorProfile(HANDLE profile) { (void)profile; return TRUE; }
SHARED BOOL WINAPI GetColorProfileFromHandle(HANDLE profile, BYTE *bytes, DWORD *size)
{
    (void)profile; (void)bytes;
    if (size) *size = 0;
    return FALSE;
}
SHARED HANDLE WINAPI WcsCreateIccProfile(HANDLE profile, DWORD options)
{
    (void)profile; (void)options;
    SetLastError(ERROR_NOT_SUPPORTED);
    return NULL;
}
