import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { runPowerShell } from './power-shell.js';
import type { WindowsTools } from './windows-tools.js';

/**
 * Asks the Restart Manager of Windows which processes keep a file open. Source: "Restart Manager functions"
 * (RmStartSession, RmRegisterResources, RmGetList).
 */
export const holderScript = `
Add-Type -TypeDefinition '
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;
public static class OpenFiles {
  [StructLayout(LayoutKind.Sequential)]
  struct UniqueProcess { public int Id; public System.Runtime.InteropServices.ComTypes.FILETIME StartTime; }
  [StructLayout(LayoutKind.Sequential, CharSet = CharSet.Unicode)]
  struct ProcessInfo {
    public UniqueProcess Process;
    [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 256)] public string Name;
    [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 64)] public string Service;
    public int Type;
    public uint Status;
    public uint Session;
    [MarshalAs(UnmanagedType.Bool)] public bool CanRestart;
  }
  [DllImport("rstrtmgr.dll", CharSet = CharSet.Unicode)]
  static extern int RmStartSession(out uint session, int flags, StringBuilder key);
  [DllImport("rstrtmgr.dll", CharSet = CharSet.Unicode)]
  static extern int RmRegisterResources(uint session, uint files, string[] names, uint processes, IntPtr ids, uint services, string[] serviceNames);
  [DllImport("rstrtmgr.dll")]
  static extern int RmGetList(uint session, out uint needed, ref uint count, [In, Out] ProcessInfo[] found, ref uint reasons);
  [DllImport("rstrtmgr.dll")]
  static extern int RmEndSession(uint session);
  public static string[] Holders(string path) {
    uint session;
    List<string> holders = new List<string>();
    if (RmStartSession(out session, 0, new StringBuilder(64)) != 0) return holders.ToArray();
    try {
      if (RmRegisterResources(session, 1, new string[] { path }, 0, IntPtr.Zero, 0, null) != 0) return holders.ToArray();
      uint needed, reasons = 0, count = 32;
      ProcessInfo[] found = new ProcessInfo[count];
      if (RmGetList(session, out needed, ref count, found, ref reasons) != 0) return holders.ToArray();
      for (int i = 0; i < count; i++) holders.Add(found[i].Name + " (process " + found[i].Process.Id + ")");
      return holders.ToArray();
    } finally { RmEndSession(session); }
  }
}
';
$value = @([OpenFiles]::Holders($data.path));
`;

/**
 * The names of the processes that keep the file open; undefined where Windows does not report them, as in Constrained
 * Language Mode.
 */
export async function findFileHolder(tools: WindowsTools, path: string): Promise<string | undefined> {
  const answer = await runPowerShell(tools, { script: holderScript, data: { path } });
  if (!answer.answered || !Array.isArray(answer.value)) return undefined;
  const names = answer.value.filter((name) => typeof name === 'string');
  return names.length === 0 ? undefined : names.join(', ');
}

/** Opens with no sharing at all. Source: `UV_FS_O_EXLOCK` in libuv's uv/win.h, which Node.js does not name. */
const withoutSharing = 0x10000000;

/** Keeps everybody else from opening the file, as a scanner or an editor does; the result ends it. */
export async function holdFile(path: string): Promise<() => Promise<void>> {
  const handle = await open(path, constants.O_RDWR | withoutSharing);
  return () => handle.close();
}
