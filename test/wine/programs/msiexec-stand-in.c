/*
 * A STAND-IN in front of Wine's msiexec for the answers that Windows documents and Wine does not give: 1618 while the
 * mutex Global\_MSIExecute is held, 1619 for a package that is not there, 1620 for a file that is no package, 1622 for
 * a log in a missing folder. A file msiexec-seconds.txt beside it lets each installation take that much longer: the
 * suite hands no environment on. Everything else is done by Wine's own msiexec, renamed msiexec-wine.exe. What a test
 * proves with it is how our code reacts to those codes, not that Windows gives them.
 */
#include <windows.h>
#include <shellapi.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

static DWORD judge(int count, LPWSTR *given) {
  HANDLE mutex = OpenMutexW(SYNCHRONIZE, FALSE, L"Global\\_MSIExecute");
  if (mutex) {
    DWORD waited = WaitForSingleObject(mutex, 0);
    if (waited == WAIT_TIMEOUT) return 1618;
    ReleaseMutex(mutex);
    CloseHandle(mutex);
  }
  for (int i = 1; i + 1 < count; i++) {
    if (!_wcsicmp(given[i], L"/i")) {
      unsigned char start[8] = { 0 };
      FILE *package = _wfopen(given[i + 1], L"rb");
      if (!package) return 1619;
      size_t length = fread(start, 1, 8, package);
      fclose(package);
      if (length < 8 || memcmp(start, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8)) return 1620;
    }
    if (!_wcsicmp(given[i], L"/l*v")) {
      FILE *log = _wfopen(given[i + 1], L"ab");
      if (!log) return 1622;
      fclose(log);
    }
  }
  return 0;
}

static int seconds_to_take(void) {
  static WCHAR path[MAX_PATH];
  int seconds = 0;
  GetSystemDirectoryW(path, MAX_PATH);
  wcscat(path, L"\\msiexec-seconds.txt");
  FILE *file = _wfopen(path, L"r");
  if (!file) return 0;
  if (fwscanf(file, L"%d", &seconds) != 1) seconds = 0;
  fclose(file);
  return seconds;
}

int wmain(void) {
  static WCHAR command[32768], real[MAX_PATH];
  int count;
  const WCHAR *rest = GetCommandLineW();
  LPWSTR *given = CommandLineToArgvW(rest, &count);
  DWORD code = judge(count, given);
  if (code) return (int)code;
  Sleep(seconds_to_take() * 1000);
  if (*rest == L'"') { rest = wcschr(rest + 1, L'"'); rest = rest ? rest + 1 : L""; }
  else while (*rest && *rest != L' ') rest++;
  GetSystemDirectoryW(real, MAX_PATH);
  swprintf(command, 32768, L"\"%ls\\msiexec-wine.exe\"%ls", real, rest);
  STARTUPINFOW start = { sizeof start };
  PROCESS_INFORMATION process;
  if (!CreateProcessW(NULL, command, NULL, NULL, TRUE, 0, NULL, NULL, &start, &process)) return 1601;
  WaitForSingleObject(process.hProcess, INFINITE);
  GetExitCodeProcess(process.hProcess, &code);
  return (int)code;
}
