import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')

// Parent and child are merged where the child says so, and each severity tells where it stands;
// Maven 4 keeps to itself in which POM that is.
boolean isTold = log =~ /--- handbook-maven-plugin:\S+:rules/
def place = { String artifact -> isTold ? "com\\.acme:${artifact}:1\\.0\\.0, line \\d+" : 'POM' }
assert log =~ /missing-escalation\s+error\s+\(${place('acme-parent')}\)/
assert log =~ /orphan-document\s+off\s+\(${place('acme-parent')}\)/
assert log =~ /owner-missing\s+off\s+\(${place('product')}\)/
assert log =~ /code-block-without-language\s+off\s+\(acme-handbook-1\.0\.0\.jar\)/

// The POM wins over the jar rule by rule; the jar's failOn, interval, footer and words hold.
def findings = new JsonSlurper().parse(new File(basedir, 'product/target/handbook/findings.json')).findings
assert findings.find { it.rule == 'missing-escalation' }.severity == 'error'
assert findings.find { it.rule == 'review-stale' }.message.contains('2026-10-01')
assert findings.every { !(it.rule in ['orphan-document', 'owner-missing', 'code-block-without-language']) }

def owners = new File(basedir, 'product/target/site/handbook/owners.html').getText('UTF-8')
assert owners.contains('Kept by the platform team')
assert owners.contains('<h1>Teams')
