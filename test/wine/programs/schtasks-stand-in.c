/*
 * A STAND-IN for schtasks.exe, which does nothing under Wine: one task, kept in C:\windows\tasks. /run starts its program by a process
 * of its own, outside of the shell that asked for it, as the scheduler does; /query shows one row whose seventh field is the result.
 */
#include <windows.h>
#include <shellapi.h>
#include <stdio.h>
#include <wchar.h>

static const WCHAR *definition = L"C:\\windows\\tasks\\task.xml";
static const WCHAR *result = L"C:\\windows\\tasks\\result.txt";
static const DWORD running = 0x41301, never = 0x41303, terminated = 0x41306;

static void put(DWORD code, DWORD process) {
  FILE *file = _wfopen(result, L"w");
  if (!file) return;
  fprintf(file, "%ld %lu\n", (long)code, (unsigned long)process);
  fclose(file);
}

static DWORD got(DWORD *process) {
  long code = 0;
  unsigned long id = 0;
  FILE *file = _wfopen(result, L"r");
  if (!file) return never;
  if (fscanf(file, "%ld %lu", &code, &id) != 2) code = running;
  fclose(file);
  *process = id;
  return (DWORD)code;
}

static void part(const WCHAR *xml, const WCHAR *name, WCHAR *text, size_t most) {
  WCHAR mark[64];
  *text = 0;
  swprintf(mark, 64, L"<%ls>", name);
  const WCHAR *from = wcsstr(xml, mark);
  if (!from) return;
  from += wcslen(mark);
  for (size_t at = 0; at < most - 1 && *from && *from != L'<'; at++) {
    WCHAR sign = *from;
    size_t length = 1;
    if (!wcsncmp(from, L"&lt;", 4)) sign = L'<', length = 4;
    else if (!wcsncmp(from, L"&gt;", 4)) sign = L'>', length = 4;
    else if (!wcsncmp(from, L"&amp;", 5)) sign = L'&', length = 5;
    text[at] = sign;
    text[at + 1] = 0;
    from += length;
  }
}

static WCHAR *xml_of(const WCHAR *path) {
  static WCHAR xml[65536];
  FILE *file = _wfopen(path, L"rb");
  if (!file) return NULL;
  size_t length = fread(xml, sizeof(WCHAR), 65535, file);
  fclose(file);
  xml[length] = 0;
  return xml[0] == 0xfeff ? xml : NULL;
}

/* Waits for the program and keeps its exit code. */
static int watch(void) {
  static WCHAR command[1024], given[33000], folder[1024], line[34100];
  STARTUPINFOW startup = {sizeof startup};
  PROCESS_INFORMATION process;
  DWORD code = 1, id = 0;
  WCHAR *xml = xml_of(definition);
  if (!xml) return 1;
  part(xml, L"Command", command, 1024);
  part(xml, L"Arguments", given, 33000);
  part(xml, L"WorkingDirectory", folder, 1024);
  swprintf(line, 34100, L"\"%ls\" %ls", command, given);
  if (!CreateProcessW(NULL, line, NULL, NULL, FALSE, 0, NULL, *folder ? folder : NULL, &startup, &process)) {
    put(GetLastError(), 0);
    return 1;
  }
  put(running, process.dwProcessId);
  WaitForSingleObject(process.hProcess, INFINITE);
  GetExitCodeProcess(process.hProcess, &code);
  if (got(&id) == running) put(code, process.dwProcessId);
  return 0;
}

static int start(const WCHAR *self) {
  WCHAR line[MAX_PATH + 16];
  STARTUPINFOW startup = {sizeof startup};
  PROCESS_INFORMATION process;
  put(running, 0);
  swprintf(line, MAX_PATH + 16, L"\"%ls\" /watch", self);
  DWORD how = CREATE_BREAKAWAY_FROM_JOB | DETACHED_PROCESS;
  if (!CreateProcessW(NULL, line, NULL, NULL, FALSE, how, NULL, NULL, &startup, &process)) return 1;
  printf("SUCCESS\r\n");
  return 0;
}

static int query(void) {
  static WCHAR text[1024];
  DWORD id = 0, code;
  WCHAR *xml = xml_of(definition);
  if (!xml) {
    fprintf(stderr, "ERROR: The system cannot find the file specified.\r\n");
    return 1;
  }
  part(xml, L"Description", text, 1024);
  code = got(&id);
  printf("\"WINE\",\"\\mfa-server-upgrade\",\"N/A\",\"Ready\",\"N/A\",\"N/A\",\"%ld\",\"N/A\",\"N/A\",\"N/A\",\"%ls\"\r\n", (long)code, text);
  return 0;
}

static int end(void) {
  DWORD id = 0;
  if (got(&id) == running && id) {
    put(terminated, id);
    HANDLE process = OpenProcess(PROCESS_TERMINATE, FALSE, id);
    if (!process) return 1;
    TerminateProcess(process, terminated);
  }
  return 0;
}

int main(void) {
  int count;
  LPWSTR *given = CommandLineToArgvW(GetCommandLineW(), &count);
  WCHAR self[MAX_PATH];
  CreateDirectoryW(L"C:\\windows\\tasks", NULL);
  GetModuleFileNameW(NULL, self, MAX_PATH);
  if (count < 2) return 1;
  if (!wcscmp(given[1], L"/watch")) return watch();
  if (!wcscmp(given[1], L"/run")) return start(self);
  if (!wcscmp(given[1], L"/query")) return query();
  if (!wcscmp(given[1], L"/end")) return end();
  if (!wcscmp(given[1], L"/delete")) return DeleteFileW(definition) ? 0 : 1;
  if (wcscmp(given[1], L"/create") || count < 6) return 1;
  DeleteFileW(result);
  return xml_of(given[5]) && CopyFileW(given[5], definition, FALSE) ? 0 : 1;
}
