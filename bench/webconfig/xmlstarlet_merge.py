"""Merges appSettings with xmlstarlet, as a script would: `sel` lists the keys of both files, `ed` sets what differs.

ORIGINAL TARGET follow each other in the arguments, behind the number of rounds. Writes TARGET.out, prints milliseconds
(with the start of the programs, as every use of them has it) and the peak kB of xmlstarlet for each pair."""
import resource
import subprocess
import sys
import time

SECTION = "/*/*[local-name()='appSettings']"
ADD = SECTION + "/*[local-name()='add']"


def run(*arguments):
    return subprocess.run(("xmlstarlet",) + arguments, check=True, stdout=subprocess.PIPE, timeout=300).stdout


def values(path):
    # A character that XML does not have can stand in no key or value.
    listed = run("sel", "-T", "-t", "-m", ADD, "-v", "@key", "-o", "\uffff", "-v", "@value", "-o", "\ufffe", path)
    pairs = (one.split("\uffff") for one in listed.decode().split("\ufffe") if one)
    return dict(pairs)


def quoted(key):
    return "'%s'" % key if "'" not in key else '"%s"' % key


def merge(original, target):
    started = time.perf_counter()
    old, new = values(original), values(target)
    changes = []
    for key, value in old.items():
        if key in new and new[key] != value:
            changes += ["-u", "%s[@key=%s]/@value" % (ADD, quoted(key)), "-v", value]
        elif key not in new:
            last = SECTION + "/add[last()]"
            changes += ["-s", SECTION, "-t", "elem", "-n", "add", "-v", ""]
            changes += ["-i", last, "-t", "attr", "-n", "key", "-v", key, "-i", last, "-t", "attr", "-n", "value", "-v", value]
    result = run("ed", "-P", *changes, target)
    return (time.perf_counter() - started) * 1000, result


rounds = int(sys.argv[1])
for original_path, target_path in zip(sys.argv[2::2], sys.argv[3::2]):
    try:
        times = []
        for _ in range(rounds):
            milliseconds, result = merge(original_path, target_path)
            times.append(milliseconds)
        with open(target_path + ".out", "wb") as file:
            file.write(result)
        print(sorted(times)[len(times) // 2], resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
    except Exception as error:
        print("failed", type(error).__name__)
