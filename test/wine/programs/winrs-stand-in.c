/*
 * A STAND-IN for winrs.exe: the "server" is this machine. As its help and [MS-WSMV] say, it runs the command in a cmd of its own,
 * hands over output, errors and exit code, and what runs in its shell ends with the shell. It takes -r:ADDRESS and -noprofile alone.
 * Where C:\windows\winrs-breaks.txt is there, its number tells how often the connection breaks: the file is counted down, and an odd
 * number breaks before the command begins, an even one while it runs.
 */
#include <windows.h>
#include <shellapi.h>
#include <stdio.h>
#include <wchar.h>

static const WCHAR *breaks = L"C:\\windows\\winrs-breaks.txt";
static const DWORD cannot_connect = 0x80338012;

static int breaks_now(void) {
  int left = 0;
  FILE *file = _wfopen(breaks, L"r");
  if (!file) return 0;
  if (fscanf(file, "%d", &left) != 1) left = 0;
  fclose(file);
  if (left <= 0) return 0;
  file = _wfopen(breaks, L"w");
  fprintf(file, "%d", left - 1);
  fclose(file);
  return left;
}

static int broken(void) {
  fprintf(stderr, "Winrs error:The client cannot connect to the destination specified in the request.\r\n");
  return (int)cannot_connect;
}

int main(void) {
  int count;
  LPWSTR *given = CommandLineToArgvW(GetCommandLineW(), &count);
  WCHAR line[2048], shell[MAX_PATH];
  JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {0};
  STARTUPINFOW startup = {sizeof startup};
  PROCESS_INFORMATION process;
  DWORD code = 1;
  if (count != 4 || wcsncmp(given[1], L"-r:http", 7) || wcscmp(given[2], L"-noprofile")) return 87;
  int left = breaks_now();
  if (left % 2 == 1) return broken();
  GetSystemDirectoryW(shell, MAX_PATH);
  swprintf(line, 2048, L"\"%ls\\cmd.exe\" /c %ls", shell, given[3]);
  HANDLE job = CreateJobObjectW(NULL, NULL);
  limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_BREAKAWAY_OK;
  SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
  startup.dwFlags = STARTF_USESTDHANDLES;
  startup.hStdInput = GetStdHandle(STD_INPUT_HANDLE);
  startup.hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE);
  startup.hStdError = GetStdHandle(STD_ERROR_HANDLE);
  if (!CreateProcessW(NULL, line, NULL, NULL, TRUE, CREATE_SUSPENDED, NULL, NULL, &startup, &process)) return 2;
  AssignProcessToJobObject(job, process.hProcess);
  ResumeThread(process.hThread);
  if (left > 0) {
    /* The shell lives a while without its client. */
    WaitForSingleObject(process.hProcess, 20000);
    return broken();
  }
  WaitForSingleObject(process.hProcess, INFINITE);
  GetExitCodeProcess(process.hProcess, &code);
  return (int)code;
}
