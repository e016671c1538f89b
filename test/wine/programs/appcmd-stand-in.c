/*
 * A STAND-IN for appcmd.exe on a machine without IIS (Wine). It answers the calls that this project makes, in the XML
 * that recorded output of the real one shows, from lines of a text file beside it. What a test proves with it is how
 * our code deals with such answers, not how IIS behaves.
 *
 * stand-in.txt, UTF-8, fields parted by tabs:
 *   site  ID  NAME  STATE  BINDINGS            (protocol, slash, information; parted by commas)
 *   app   SITE  PATH  POOL  FOLDER
 *   pool  NAME  RUNTIME  PIPELINE  32BIT  IDENTITY  USER  STATE
 *   set   APPLICATION  SECTION  ATTRIBUTE  VALUE
 */
#include <windows.h>
#include <shellapi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ROWS 500
#define FIELDS 9
static char *rows[ROWS][FIELDS];
static int count;
static WCHAR state_path[MAX_PATH];
static int argument_count;
static char **arguments;

static char *utf8(const WCHAR *text) {
  int size = WideCharToMultiByte(CP_UTF8, 0, text, -1, NULL, 0, NULL, NULL);
  char *result = malloc(size);
  WideCharToMultiByte(CP_UTF8, 0, text, -1, result, size, NULL, NULL);
  return result;
}

static void load(void) {
  static char line[8192];
  FILE *file = _wfopen(state_path, L"rb");
  if (!file) return;
  while (count < ROWS && fgets(line, sizeof line, file)) {
    line[strcspn(line, "\r\n")] = 0;
    if (!*line) continue;
    char *at = _strdup(line);
    for (int field = 0; field < FIELDS; field++) {
      char *tab = at ? strchr(at, '\t') : NULL;
      rows[count][field] = at ? at : "";
      if (tab) *tab++ = 0;
      at = tab;
    }
    count++;
  }
  fclose(file);
}

static int save(void) {
  FILE *file = _wfopen(state_path, L"wb");
  if (!file) return 5;
  for (int row = 0; row < count; row++) {
    if (!rows[row][0]) continue;
    for (int field = 0; field < FIELDS; field++) fprintf(file, "%s%s", field ? "\t" : "", rows[row][field]);
    fputs("\r\n", file);
  }
  fclose(file);
  return 0;
}

static void text(const char *value) {
  for (; *value; value++) {
    if (*value == '&') fputs("&amp;", stdout);
    else if (*value == '"') fputs("&quot;", stdout);
    else if (*value == '<') fputs("&lt;", stdout);
    else putchar(*value);
  }
}

static void attribute(const char *name, const char *value) { printf(" %s=\"", name); text(value); putchar('"'); }

/* Value of /name:value, or NULL. */
static const char *option(const char *name) {
  size_t length = strlen(name);
  for (int i = 1; i < argument_count; i++)
    if (arguments[i][0] == '/' && !_strnicmp(arguments[i] + 1, name, length) && arguments[i][length + 1] == ':')
      return arguments[i] + length + 2;
  return NULL;
}

static BOOL is(int row, const char *kind) { return rows[row][0] && !strcmp(rows[row][0], kind); }

static BOOL is_application(int row, const char *name) {
  char full[2048];
  snprintf(full, sizeof full, "%s%s", rows[row][1], rows[row][2]);
  return is(row, "app") && !_stricmp(full, name);
}

static void list_bindings(const char *bindings) {
  char *copy = _strdup(bindings);
  for (char *one = strtok(copy, ","); one; one = strtok(NULL, ",")) {
    char *slash = strchr(one, '/');
    if (!slash) continue;
    *slash = 0;
    fputs("<binding", stdout);
    attribute("protocol", one);
    attribute("bindingInformation", slash + 1);
    fputs(" />", stdout);
  }
}

static void list_site(int row) {
  fputs("<SITE", stdout);
  attribute("SITE.NAME", rows[row][2]);
  attribute("SITE.ID", rows[row][1]);
  attribute("bindings", rows[row][4]);
  attribute("state", rows[row][3]);
  fputs("><site", stdout);
  attribute("name", rows[row][2]);
  attribute("id", rows[row][1]);
  fputs("><bindings>", stdout);
  list_bindings(rows[row][4]);
  puts("</bindings></site></SITE>");
}

static void list_application(int row, BOOL as_directory) {
  char name[2048], directory[2048];
  snprintf(name, sizeof name, "%s%s", rows[row][1], rows[row][2]);
  snprintf(directory, sizeof directory, "%s%s", name, name[strlen(name) - 1] == '/' ? "" : "/");
  if (as_directory) {
    fputs("<VDIR", stdout);
    attribute("VDIR.NAME", directory);
    attribute("APP.NAME", name);
    attribute("path", "/");
    attribute("physicalPath", rows[row][4]);
  } else {
    fputs("<APP", stdout);
    attribute("APP.NAME", name);
    attribute("APPPOOL.NAME", rows[row][3]);
    attribute("SITE.NAME", rows[row][1]);
    attribute("path", rows[row][2]);
  }
  puts(" />");
}

static void list_pool(int row) {
  fputs("<APPPOOL", stdout);
  attribute("APPPOOL.NAME", rows[row][1]);
  attribute("PipelineMode", rows[row][3]);
  attribute("RuntimeVersion", rows[row][2]);
  attribute("state", rows[row][7]);
  fputs("><add", stdout);
  attribute("name", rows[row][1]);
  attribute("enable32BitAppOnWin64", rows[row][4]);
  fputs("><processModel", stdout);
  attribute("identityType", rows[row][5]);
  if (*rows[row][6]) attribute("userName", rows[row][6]);
  puts(" /></add></APPPOOL>");
}

static const char *section_value(const char *application, const char *section, const char *name) {
  for (int row = 0; row < count; row++)
    if (is(row, "set") && !_stricmp(rows[row][1], application) && !strcmp(rows[row][2], section) && !strcmp(rows[row][3], name))
      return rows[row][4];
  return !strcmp(name, "enabled") ? (strstr(section, "anonymous") ? "true" : "false") : !strcmp(name, "sslFlags") ? "None" : "false";
}

static void list_section(const char *application, const char *section) {
  const char *name = strstr(section, "security/access") ? "sslFlags" : strstr(section, "identity") ? "impersonate" : "enabled";
  char element[256];
  snprintf(element, sizeof element, "%s", section);
  for (char *at = element; *at; at++) if (*at == '/') *at = '-';
  printf("<CONFIG CONFIG.SECTION=\"%s\" path=\"MACHINE/WEBROOT/APPHOST\"><%s", section, element);
  attribute(name, section_value(application, section, name));
  puts(" /></CONFIG>");
}

/* The effective configuration of one application: the sections that an IIS with every feature has. */
static void list_config(const char *application) {
  list_section(application, "system.webServer/security/authentication/anonymousAuthentication");
  list_section(application, "system.webServer/security/authentication/basicAuthentication");
  list_section(application, "system.webServer/security/authentication/windowsAuthentication");
  list_section(application, "system.webServer/security/access");
  list_section(application, "system.web/identity");
}

static int list(const char *what) {
  const char *id = option("id");
  if (!strcmp(what, "site") && id && option("text")) {
    for (int row = 0; row < count; row++) if (is(row, "site") && !strcmp(rows[row][1], id)) { puts(rows[row][2]); return 0; }
    return 1;
  }
  puts("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<appcmd>");
  if (!strcmp(what, "config") && argument_count > 3) list_config(arguments[3]);
  for (int row = 0; row < count; row++) {
    if (!strcmp(what, "site") && is(row, "site")) list_site(row);
    if (!strcmp(what, "app") && is(row, "app")) list_application(row, FALSE);
    if (!strcmp(what, "vdir") && is(row, "app")) list_application(row, TRUE);
    if (!strcmp(what, "apppool") && is(row, "pool")) list_pool(row);
  }
  puts("</appcmd>");
  return 0;
}

static void add_row(const char *fields[], int number) {
  for (int field = 0; field < FIELDS; field++) rows[count][field] = _strdup(field < number && fields[field] ? fields[field] : "");
  count++;
}

static int add(const char *what) {
  if (!strcmp(what, "apppool")) {
    const char *fields[] = { "pool", option("name"), option("managedRuntimeVersion"), option("managedPipelineMode"),
      option("enable32BitAppOnWin64"), option("processModel.identityType"), option("processModel.userName"), "Started" };
    add_row(fields, 8);
    return save();
  }
  const char *fields[] = { "app", option("site.name"), option("path"), option("applicationPool"), option("physicalPath") };
  add_row(fields, 5);
  return save();
}

static int set(const char *what) {
  if (!strcmp(what, "app")) {
    for (int row = 0; row < count; row++)
      if (is_application(row, arguments[3])) { rows[row][3] = _strdup(option("applicationPool")); return save(); }
    puts("ERROR ( message:Cannot find APP object )");
    return 50;
  }
  static const char *names[] = { "enabled", "impersonate", "sslFlags" };
  for (int i = 0; i < 3; i++) {
    const char *value = option(names[i]), *section = option("section");
    if (!value) continue;
    for (int row = 0; row < count; row++)
      if (is(row, "set") && !_stricmp(rows[row][1], arguments[3]) && !strcmp(rows[row][2], section)) rows[row][0] = NULL;
    const char *fields[] = { "set", arguments[3], section, names[i], value };
    add_row(fields, 5);
  }
  return save();
}

static int remove_pool(const char *name) {
  if (!name) return 87;
  for (int row = 0; row < count; row++)
    if (is(row, "pool") && !_stricmp(rows[row][1], name)) rows[row][0] = NULL;
  return save();
}

static int remove_application(const char *name) {
  for (int row = 0; row < count; row++) {
    if (is_application(row, name)) rows[row][0] = NULL;
    else if (is(row, "set") && !_stricmp(rows[row][1], name)) rows[row][0] = NULL;
  }
  return save();
}

int main(void) {
  LPWSTR *wide = CommandLineToArgvW(GetCommandLineW(), &argument_count);
  arguments = malloc(sizeof(char *) * (argument_count + 1));
  for (int i = 0; i < argument_count; i++) arguments[i] = utf8(wide[i]);
  GetModuleFileNameW(NULL, state_path, MAX_PATH);
  wcscpy(wcsrchr(state_path, L'\\') + 1, L"stand-in.txt");
  load();
  if (argument_count < 3) return 87;
  if (!strcmp(arguments[1], "list")) return list(arguments[2]);
  if (!strcmp(arguments[1], "add")) return add(arguments[2]);
  if (!strcmp(arguments[1], "set") && argument_count > 3) return set(arguments[2]);
  if (!strcmp(arguments[1], "delete") && !strcmp(arguments[2], "apppool")) return remove_pool(option("apppool.name"));
  if (!strcmp(arguments[1], "delete") && argument_count > 3) return remove_application(arguments[3]);
  return 87;
}
