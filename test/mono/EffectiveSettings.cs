// Prints what System.Configuration reads from configuration files: one line per setting, fields in Base64 of UTF-8.
using System;
using System.Configuration;
using System.IO;
using System.Text;
using System.Web.Configuration;

static class EffectiveSettings
{
    static string Encoded(string text)
    {
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(text ?? ""));
    }

    static void Print(string file, string setting, string value)
    {
        Console.WriteLine(file + " " + Encoded(setting) + " " + Encoded(value));
    }

    static void PrintGroup(string file, Configuration configuration, string name)
    {
        var group = configuration.GetSectionGroup(name);
        if (group == null) return;
        foreach (ConfigurationSection section in group.Sections)
        {
            var client = section as ClientSettingsSection;
            if (client == null) continue;
            foreach (SettingElement setting in client.Settings)
            {
                var xml = setting.Value == null ? null : setting.Value.ValueXml;
                var isText = setting.SerializeAs == SettingsSerializeAs.String;
                var value = xml == null ? "" : isText ? xml.InnerText : xml.InnerXml;
                Print(file, name + "/" + client.SectionInformation.Name + "/" + setting.Name, value);
            }
        }
    }

    static void PrintWebSections(string file, Configuration configuration)
    {
        var pages = configuration.GetSection("system.web/pages") as PagesSection;
        if (pages != null) Print(file, "system.web/pages/@theme", pages.Theme);
        var errors = configuration.GetSection("system.web/customErrors") as CustomErrorsSection;
        if (errors != null) Print(file, "system.web/customErrors/@mode", errors.Mode.ToString());
    }

    static void PrintFile(string file)
    {
        var map = new ExeConfigurationFileMap { ExeConfigFilename = Path.GetFullPath(file) };
        var configuration = ConfigurationManager.OpenMappedExeConfiguration(map, ConfigurationUserLevel.None);
        foreach (KeyValueConfigurationElement one in configuration.AppSettings.Settings)
            Print(file, "appSettings/" + one.Key, one.Value);
        foreach (ConnectionStringSettings one in configuration.ConnectionStrings.ConnectionStrings)
        {
            if (one.Name == "LocalSqlServer" || one.Name == "LocalSqliteServer") continue; // from machine.config
            Print(file, "connectionStrings/" + one.Name, one.ConnectionString);
        }
        PrintGroup(file, configuration, "applicationSettings");
        PrintGroup(file, configuration, "userSettings");
        PrintWebSections(file, configuration);
    }

    static void Main(string[] files)
    {
        foreach (var file in files)
        {
            try
            {
                PrintFile(file);
                Print(file, "(loaded)", "");
            }
            catch (Exception error)
            {
                Print(file, "(error)", error.GetType().Name + ": " + error.Message.Replace(Path.GetFullPath(file), "file"));
            }
        }
    }
}
