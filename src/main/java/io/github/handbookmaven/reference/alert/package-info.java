/**
 * Takes alert rules as Prometheus and its kin write them, gives each alert with the runbook its
 * address leads to. May not fetch an address.
 */
package io.github.handbookmaven.reference.alert;
