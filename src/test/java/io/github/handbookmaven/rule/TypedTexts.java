package io.github.handbookmaven.rule;

/** Documents whose type nobody would doubt. */
public final class TypedTexts {
  public static final String RUNBOOK =
      """
      # Database is down

      ## Symptoms

      Logins fail and the alert `DatabaseDown` fires.

      ## Diagnosis

      1. Check whether the primary answers: `pg_isready -h primary`.
      2. Look at the replication lag on the dashboard.

      ## Mitigation

      1. If the primary is down, promote the replica.
      2. Otherwise restart the connection pool.

      ## Escalation

      Page the database lead after fifteen minutes.
      """;

  public static final String SOP =
      """
      # Add a new customer

      ## Purpose

      Every customer is set up in the same way, whoever does it.

      ## Roles

      The account manager opens the ticket, the operator carries it out.

      ## Procedure

      1. Open the admin console and choose Customers.
      2. Click New and enter the name from the ticket.
      3. Select the region and press Create.
      4. Send the welcome mail.
      """;

  public static final String BOTH = SOP.replace("# Add a new customer", "# Customers") + RUNBOOK;

  private TypedTexts() {}
}
