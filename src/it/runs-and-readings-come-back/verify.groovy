import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')

// A run comes back to its document.
assert new File(basedir, 'before/full-disk.md').getText('UTF-8').contains('\nlast_exercised: 2026-11-21\nexercised_by: "@ada"\n')
assert new File(basedir, 'before/exercises/full-disk/2026-11-21-1.md').getText('UTF-8').contains('- **failed** – 2: Restart the writer.\n')
assert log.contains("before/full-disk.md:17: warning: step 'Restart the writer.' failed in the run of 2026-11-21: the unit is called writer2")
def page = new File(basedir, 'target/reports/handbook/before/full-disk.html')
def other = new File(basedir, 'target/site/handbook/before/full-disk.html')
assert (page.exists() ? page : other).getText('UTF-8').contains('1 of 2 steps done, 1 failed')

// A reading is outdated by a new text alone, which names what changed, and is made good by another.
def outdated = "after/look-after-disks.md:10: warning: 1 of 1 reader read an older text: 'Procedure' changed since"
assert log.count(outdated) == 1
assert new File(basedir, 'handbook-readers.csv').readLines().size() == 3
assert !log.contains('have not read it')

def findings = new JsonSlurper().parse(new File(basedir, 'target/handbook/findings.json')).findings
assert findings.every { it.rule != 'reading-outdated' }
