/* A STAND-IN for wevtutil.exe, which does nothing under Wine: it tells one start of Windows, as event 12 of Kernel-General does. */
#include <stdio.h>

int main(void) {
  printf("<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><EventID>12</EventID></System>"
         "<EventData><Data Name='StartTime'>2026-03-01T02:03:04.4956225Z</Data></EventData></Event>\r\n");
  return 0;
}
