/*
 * The programs that the look-alike packages install and that tests need beside them. One program, several parts:
 *
 *   (started as a service)       runs until it is stopped; appends "start" and "stop" to <program>.log
 *   hold FILE SECONDS SHARE      keeps FILE open; SHARE: none, read, all
 *   mutex NAME SECONDS           keeps a named mutex
 *   sleep SECONDS | exit CODE    what it says
 *   echo ...                     prints the raw command line (UTF-8)
 *   later SECONDS FILE           starts a copy of itself that writes FILE after that time, and ends at once
 *   write-after SECONDS FILE     the copy
 *   web-application add SITE NAME FOLDER POOL CODE    makes an application of IIS through appcmd and remembers it
 *   web-application remove CODE                       takes it away again
 *
 * Named ...Setup.exe it is a setup program as many are: "/S /v"ARGUMENTS"" runs the .msi of its own name.
 */
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define LONGEST 8192
#define REMEMBERED L"SOFTWARE\\MFA look-alikes\\Web applications"

static WCHAR program[MAX_PATH];
static SERVICE_STATUS_HANDLE status_handle;
static SERVICE_STATUS status;
static HANDLE stop_event;

static void append_line(const WCHAR *path, const char *line) {
  FILE *file = _wfopen(path, L"a");
  if (!file) return;
  fprintf(file, "%s\n", line);
  fclose(file);
}

static void log_line(const char *line) {
  WCHAR path[MAX_PATH + 8];
  swprintf(path, MAX_PATH + 8, L"%ls.log", program);
  append_line(path, line);
}

static void report(DWORD state) {
  status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
  status.dwCurrentState = state;
  status.dwControlsAccepted = state == SERVICE_RUNNING ? SERVICE_ACCEPT_STOP | SERVICE_ACCEPT_SHUTDOWN : 0;
  SetServiceStatus(status_handle, &status);
}

/* A file named <program>.hangs makes the service ignore the order to stop, as a hung one does. */
static BOOL hangs(void) {
  WCHAR path[MAX_PATH + 8];
  swprintf(path, MAX_PATH + 8, L"%ls.hangs", program);
  return GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES;
}

static DWORD WINAPI control(DWORD order, DWORD type, void *data, void *context) {
  (void)type, (void)data, (void)context;
  if ((order == SERVICE_CONTROL_STOP || order == SERVICE_CONTROL_SHUTDOWN) && !hangs()) {
    report(SERVICE_STOP_PENDING);
    SetEvent(stop_event);
  }
  return NO_ERROR;
}

static void WINAPI service_main(DWORD count, LPWSTR *names) {
  (void)count;
  status_handle = RegisterServiceCtrlHandlerExW(names[0], control, NULL);
  report(SERVICE_START_PENDING);
  stop_event = CreateEventW(NULL, TRUE, FALSE, NULL);
  log_line("start");
  report(SERVICE_RUNNING);
  WaitForSingleObject(stop_event, INFINITE);
  log_line("stop");
  report(SERVICE_STOPPED);
}

static DWORD run(WCHAR *command, BOOL wait) {
  STARTUPINFOW start = { sizeof start };
  PROCESS_INFORMATION process;
  DWORD code = 1;
  if (!CreateProcessW(NULL, command, NULL, NULL, FALSE, wait ? 0 : DETACHED_PROCESS, NULL, NULL, &start, &process))
    return GetLastError();
  if (!wait) return 0;
  WaitForSingleObject(process.hProcess, INFINITE);
  GetExitCodeProcess(process.hProcess, &code);
  return code;
}

static int hold(const WCHAR *path, int seconds, const WCHAR *share) {
  DWORD mode = !wcscmp(share, L"none") ? 0
             : !wcscmp(share, L"read") ? FILE_SHARE_READ
             : FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
  HANDLE file = CreateFileW(path, GENERIC_READ | (mode & FILE_SHARE_WRITE ? 0 : GENERIC_WRITE), mode, NULL, OPEN_EXISTING, 0, NULL);
  printf("%s\n", file == INVALID_HANDLE_VALUE ? "failed" : "held");
  fflush(stdout);
  Sleep(seconds * 1000);
  return file == INVALID_HANDLE_VALUE;
}

static int setup(void) {
  static WCHAR package[MAX_PATH], given[LONGEST], command[LONGEST];
  const WCHAR *from = wcsstr(GetCommandLineW(), L"/v");
  size_t length = 0;
  if (from && from[2] == L'"') {
    for (from += 3; *from && *from != L'"' && length < LONGEST - 1; from++) {
      if (*from == L'\\' && from[1] == L'"') from++;
      given[length++] = *from;
    }
  }
  if (!wcsstr(GetCommandLineW(), L"/S")) { Sleep(INFINITE); }   /* waits for a person */
  wcscpy(package, program);
  wcscpy(wcsrchr(package, L'.'), L".msi");
  swprintf(command, LONGEST, L"msiexec.exe /i \"%ls\" %ls", package, given);
  return (int)run(command, TRUE);
}

/* The name of the site with that number, as appcmd tells it. */
static BOOL site_name(const WCHAR *site, WCHAR *name, int size) {
  WCHAR command[LONGEST];
  char line[1024] = "";
  const WCHAR *number = wcsrchr(site, L'/');
  swprintf(command, LONGEST, L"%ls\\System32\\inetsrv\\appcmd.exe list site /id:%ls /text:name", _wgetenv(L"SystemRoot"), number ? number + 1 : site);
  FILE *output = _wpopen(command, L"rt");
  if (!output) return FALSE;
  if (!fgets(line, sizeof line, output)) line[0] = 0;
  _pclose(output);
  line[strcspn(line, "\r\n")] = 0;
  return MultiByteToWideChar(CP_UTF8, 0, line, -1, name, size) > 1;
}

static int add_application(WCHAR **given) {
  WCHAR name[512], command[LONGEST], application[1024];
  WCHAR *folder = given[2];
  if (!site_name(given[0], name, 512)) return 3;
  size_t length = wcslen(folder);
  if (length > 3 && !wcscmp(folder + length - 2, L"\\.")) folder[length - 2] = 0;
  swprintf(command, LONGEST, L"%ls\\System32\\inetsrv\\appcmd.exe add app /site.name:\"%ls\" /path:\"/%ls\" /physicalPath:\"%ls\" /applicationPool:\"%ls\"",
           _wgetenv(L"SystemRoot"), name, given[1], folder, given[3]);
  DWORD code = run(command, TRUE);
  if (code) return (int)code;
  swprintf(application, 1024, L"%ls/%ls", name, given[1]);
  return (int)RegSetKeyValueW(HKEY_LOCAL_MACHINE, REMEMBERED, given[4], REG_SZ, application, (DWORD)(wcslen(application) + 1) * sizeof(WCHAR));
}

static int remove_application(const WCHAR *code) {
  WCHAR application[1024], command[LONGEST];
  DWORD size = sizeof application;
  if (RegGetValueW(HKEY_LOCAL_MACHINE, REMEMBERED, code, RRF_RT_REG_SZ, NULL, application, &size)) return 0;
  swprintf(command, LONGEST, L"%ls\\System32\\inetsrv\\appcmd.exe delete app \"%ls\"", _wgetenv(L"SystemRoot"), application);
  run(command, TRUE);
  RegDeleteKeyValueW(HKEY_LOCAL_MACHINE, REMEMBERED, code);
  return 0;
}

static int echo(void) {
  char text[3 * LONGEST];
  WideCharToMultiByte(CP_UTF8, 0, GetCommandLineW(), -1, text, sizeof text, NULL, NULL);
  puts(text);
  return 0;
}

int wmain(int count, WCHAR **given) {
  GetModuleFileNameW(NULL, program, MAX_PATH);
  const WCHAR *part = count > 1 ? given[1] : L"";
  if (count > 4 && !wcscmp(part, L"hold")) return hold(given[2], _wtoi(given[3]), given[4]);
  if (count > 3 && !wcscmp(part, L"mutex")) {
    printf("%s\n", CreateMutexW(NULL, TRUE, given[2]) ? "held" : "failed");
    fflush(stdout);
    Sleep(_wtoi(given[3]) * 1000);
    return 0;
  }
  if (count > 2 && !wcscmp(part, L"sleep")) { Sleep(_wtoi(given[2]) * 1000); return 0; }
  if (count > 2 && !wcscmp(part, L"exit")) return _wtoi(given[2]);
  if (!wcscmp(part, L"echo")) return echo();
  if (count > 3 && !wcscmp(part, L"later")) {
    WCHAR command[LONGEST];
    swprintf(command, LONGEST, L"\"%ls\" write-after %ls \"%ls\"", program, given[2], given[3]);
    return (int)run(command, FALSE);
  }
  if (count > 3 && !wcscmp(part, L"write-after")) {
    Sleep(_wtoi(given[2]) * 1000);
    append_line(given[3], "written");
    return 0;
  }
  if (count > 7 && !wcscmp(part, L"web-application") && !wcscmp(given[2], L"add")) return add_application(given + 3);
  if (count > 3 && !wcscmp(part, L"web-application")) return remove_application(given[3]);
  if (wcsstr(program, L"Setup.exe")) return setup();
  SERVICE_TABLE_ENTRYW table[] = { { L"", service_main }, { NULL, NULL } };
  return StartServiceCtrlDispatcherW(table) ? 0 : 2;
}
