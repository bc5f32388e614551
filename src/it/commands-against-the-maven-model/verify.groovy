import groovy.json.JsonSlurper

def findings = new JsonSlurper().parse(new File(basedir, 'target/handbook/findings.json')).findings
def maven = findings.findAll { it.rule.startsWith('maven-') }.collect { "${it.line} ${it.rule}: ${it.remedy}".toString() }

// Profiles and modules come from Maven's model, those of switched-off modules among them.
def ofTheModel = [
    "17 maven-profile-unknown: probably 'sign' was meant",
    "18 maven-module-unknown: probably ':acme-library' was meant"]
// Phases come from its lifecycles, an extension's among them, and goals from its plugins. Maven 4
// does not tell either yet, and what cannot be told is not reported.
def ofTheRunningMaven = [
    "16 maven-phase-unknown: probably 'ship' was meant",
    "19 maven-goal-unknown: probably 'handbook:check' was meant"]
def isMaven4 = new File(basedir, 'build.log').text =~ /Apache Maven.{0,9} 4\./
assert maven == (isMaven4 ? ofTheModel : (ofTheModel + ofTheRunningMaven).sort())
