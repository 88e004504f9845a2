package dev.todoke.database;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Brings the tables of the chosen faces up to date (データベースの移行).
///
/// Each face has a list of folders, and only those are applied: the store of an applicants' node never gets a table
/// that could
/// hold an identifier. Versions are numbered across folders, so a face added later brings older numbers: they may come
/// late.
public final class Migrations {

    private Migrations() {}

    /// Applies what is missing and lets `login` act under the faces' roles.
    public static void apply(DataSource owner, String login, Collection<Face> faces) {
        Flyway.configure()
                .dataSource(owner)
                .locations(locations(faces))
                .failOnMissingLocations(true)
                .outOfOrder(true)
                .ignoreMigrationPatterns("*:missing")
                .placeholders(Map.of("login", login))
                .defaultSchema("migration")
                .createSchemas(true)
                .connectRetries(3)
                .load()
                .migrate();
    }

    static String[] locations(Collection<Face> faces) {
        return faces.stream()
                .flatMap(face -> face.migrationFolders().stream())
                .distinct()
                .sorted()
                .map("classpath:db/migration/"::concat)
                .toArray(String[]::new);
    }

    /// Every face, as the demo and the tests run them.
    public static List<Face> everyFace() {
        return Arrays.asList(Face.values());
    }
}
