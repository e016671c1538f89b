"""Merges appSettings with lxml: TARGET takes the values of ORIGINAL. Writes TARGET.out, prints milliseconds and kB for each pair.

ORIGINAL TARGET follow each other in the arguments, behind the number of rounds."""
import resource
import sys
import time

from lxml import etree


def parse(source):
    parser = etree.XMLParser(huge_tree=True, remove_blank_text=False, strip_cdata=False)
    return etree.fromstring(source, parser)


def settings(root):
    return [one for section in root.findall("{*}appSettings") for one in section.findall("{*}add")]


def merge(original, target):
    started, used = time.perf_counter(), time.process_time()
    values = {one.get("key"): one.get("value") for one in settings(parse(original))}
    root = parse(target)
    for element in settings(root):
        value = values.pop(element.get("key"), None)
        if value is not None and value != element.get("value"):
            element.set("value", value)
    if values:
        section = root.find("{*}appSettings")
        for key, value in values.items():
            etree.SubElement(section, "add", key=key, value=value)
    tree = root.getroottree()
    has_declaration = target.lstrip(b"\xef\xbb\xbf").startswith(b"<?xml")
    result = etree.tostring(tree, xml_declaration=has_declaration, encoding=tree.docinfo.encoding)
    return min(time.perf_counter() - started, time.process_time() - used) * 1000, result


rounds = int(sys.argv[1])
for original_path, target_path in zip(sys.argv[2::2], sys.argv[3::2]):
    try:
        with open(original_path, "rb") as file:
            original = file.read()
        with open(target_path, "rb") as file:
            target = file.read()
        times = []
        for _ in range(rounds):
            milliseconds, result = merge(original, target)
            times.append(milliseconds)
        with open(target_path + ".out", "wb") as file:
            file.write(result)
        print(sorted(times)[len(times) // 2], resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    except Exception as error:
        print("failed", type(error).__name__)
