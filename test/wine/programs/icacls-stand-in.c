/*
 * A STAND-IN for icacls.exe, which does nothing under Wine. It remembers who has access to a folder in the file
 * <folder>.access and tells it again as SDDL; of owners and what lies below it keeps nothing. What a test proves with it is that our code asks and looks, not that
 * Windows restricts anything.
 */
#include <windows.h>
#include <shellapi.h>
#include <stdio.h>
#include <wchar.h>

static WCHAR memory[MAX_PATH];

static int remember(const WCHAR *descriptor) {
  FILE *file = _wfopen(memory, L"wb");
  if (!file) return 5;
  fwrite(descriptor, sizeof(WCHAR), wcslen(descriptor), file);
  fclose(file);
  return 0;
}

int main(void) {
  int count;
  LPWSTR *given = CommandLineToArgvW(GetCommandLineW(), &count);
  WCHAR descriptor[1024] = L"D:AI(A;OICIID;FA;;;BA)(A;OICIID;FA;;;SY)(A;OICIID;0x1200a9;;;BU)";
  if (count < 3) return 87;
  if (!wcscmp(given[2], L"/reset")) return 0;
  if (GetFileAttributesW(given[1]) == INVALID_FILE_ATTRIBUTES) return 2;
  swprintf(memory, MAX_PATH, L"%ls.access", given[1]);
  if (!wcscmp(given[2], L"/setowner")) return 0;
  if (!wcscmp(given[2], L"/inheritance:r")) return remember(L"D:PAI(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)");
  if (wcscmp(given[2], L"/save") || count < 4) return 87;
  FILE *file = _wfopen(memory, L"rb");
  if (file) {
    size_t length = fread(descriptor, sizeof(WCHAR), 1023, file);
    descriptor[length] = 0;
    fclose(file);
  }
  FILE *saved = _wfopen(given[3], L"wb");
  if (!saved) return 5;
  const WCHAR *name = wcsrchr(given[1], L'\\') ? wcsrchr(given[1], L'\\') + 1 : given[1];
  WCHAR text[2048];
  swprintf(text, 2048, L"%ls\r\n%ls\r\n", name, descriptor);
  fwrite(text, sizeof(WCHAR), wcslen(text), saved);
  fclose(saved);
  return 0;
}
