package fr.halle.database;

import java.nio.file.Path;

/**
 * A small Halle in a process of its own: opens a folder, says so, and closes at the end of input.
 */
final class HoldingADatabase {

    private HoldingADatabase() {}

    public static void main(String[] arguments) throws Exception {
        try (var postgres = LocalPostgres.open(Path.of(arguments[0]))) {
            if (arguments.length > 1) postgres.answersAt(arguments[1]);
            var app = postgres.login(DatabaseRole.HALLE_APP);
            var owner = postgres.login(DatabaseRole.HALLE_OWNER);
            System.out.println("OPEN " + app.url() + " " + app.password() + " " + owner.password());
            while (System.in.read() >= 0) {
                // until the test lets go
            }
        } catch (DatabaseRefused refused) {
            System.out.println("REFUSED " + refused.description() + "\n" + refused.action());
            System.exit(3);
        }
    }
}
