"""Sets one appSettings value with lxml: reads files from the arguments, writes NAME.out, prints milliseconds and kB."""
import resource
import sys
import time

from lxml import etree


def edit(path, key, value):
    with open(path, "rb") as file:
        source = file.read()
    started, used = time.perf_counter(), time.process_time()
    parser = etree.XMLParser(huge_tree=True, remove_blank_text=False, strip_cdata=False)
    root = etree.fromstring(source, parser)
    for element in root.iter("{*}add"):
        if element.get("key") == key and etree.QName(element.getparent()).localname == "appSettings":
            element.set("value", value)
            break
    tree = root.getroottree()
    result = etree.tostring(tree, xml_declaration=source.lstrip(b"\xef\xbb\xbf").startswith(b"<?xml"), encoding=tree.docinfo.encoding)
    return min(time.perf_counter() - started, time.process_time() - used) * 1000, result


rounds = int(sys.argv[1])
for argument in sys.argv[2:]:
    path, key = argument.rsplit("=", 1)
    try:
        times = []
        for _ in range(rounds):
            milliseconds, result = edit(path, key, "~new~")
            times.append(milliseconds)
        with open(path + ".out", "wb") as file:
            file.write(result)
        print(sorted(times)[len(times) // 2], resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    except Exception as error:
        print("failed", type(error).__name__)
