import groovy.json.JsonSlurper

def findings = new JsonSlurper().parse(new File(basedir, 'target/handbook/findings.json')).findings
def maven = findings.findAll { it.rule.startsWith('maven-') }.collect { "${it.line} ${it.rule}: ${it.remedy}".toString() }

// Profiles, modules and goals come from Maven's model, those of switched-off modules among them,
// and phases from its lifecycles, an extension's among them.
assert maven == [
    "16 maven-phase-unknown: probably 'ship' was meant",
    "17 maven-profile-unknown: probably 'sign' was meant",
    "18 maven-module-unknown: probably ':acme-library' was meant",
    "19 maven-goal-unknown: probably 'handbook:check' was meant"]
