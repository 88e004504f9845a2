package dev.todoke.testing;

import dev.todoke.database.EmbeddedLogin;
import dev.todoke.database.Migrations;
import dev.todoke.postgres.Durability;
import dev.todoke.postgres.EmbeddedPostgres;
import dev.todoke.postgres.FolderInUse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One PostgreSQL for all tests of this build (テスト用サーバー), with a migrated template database to copy from.
final class TestServer {

    private static final int FOLDERS = 6;
    private static final TestServer SHARED = started();

    private final EmbeddedPostgres postgres;
    private int copies;
    private boolean stopsAfterApplications;

    private TestServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static TestServer shared() {
        return SHARED;
    }

    private static TestServer started() {
        var postgres = startedInFreeFolder();
        EmbeddedLogin.prepare(postgres);
        var server = new TestServer(postgres);
        Runtime.getRuntime().addShutdownHook(new Thread(server::stopWithoutApplications, "stop the test database"));
        server.dropOldCopies();
        server.makeTemplate();
        return server;
    }

    /// Lets the database live until every started application has ended: those still write while they end.
    synchronized void stopAfterApplications() {
        if (!stopsAfterApplications) {
            stopsAfterApplications = true;
            SpringApplication.getShutdownHandlers().add(postgres::close);
        }
    }

    private synchronized void stopWithoutApplications() {
        if (!stopsAfterApplications) {
            postgres.close();
        }
    }

    /// Two builds at the same time each take a folder of their own.
    private static EmbeddedPostgres startedInFreeFolder() {
        return IntStream.rangeClosed(1, FOLDERS)
                .mapToObj(TestServer::startedUnlessTaken)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("every folder of target/test-postgres is in use"));
    }

    private static Optional<EmbeddedPostgres> startedUnlessTaken(int number) {
        try {
            return Optional.of(EmbeddedPostgres.start(folder(number), Durability.THROWN_AWAY));
        } catch (FolderInUse e) {
            // another build works there; the next number is free
            return Optional.empty();
        }
    }

    private static Path folder(int number) {
        return Path.of("target", "test-postgres", Integer.toString(number));
    }

    private void dropOldCopies() {
        var client = JdbcClient.create(EmbeddedLogin.owner(postgres, "postgres"));
        var old = client.sql("select datname from pg_database where datname like 't\\_%'")
                .query(String.class)
                .list();
        for (var name : new ArrayList<>(old)) {
            client.sql("drop database " + name + " with (force)").update();
        }
    }

    private void makeTemplate() {
        create("t_template", "template1");
        Migrations.apply(EmbeddedLogin.owner(postgres, "t_template"), EmbeddedLogin.NAME, Migrations.everyFace());
    }

    /// A migrated database of one's own: about 40 ms.
    synchronized String copy() {
        copies++;
        var name = "t_" + ProcessHandle.current().pid() + "_" + copies;
        create(name, "t_template");
        return name;
    }

    /// An empty database without tables.
    synchronized String empty() {
        copies++;
        var name = "t_" + ProcessHandle.current().pid() + "_" + copies;
        create(name, "template1");
        return name;
    }

    private void create(String name, String template) {
        try (var connection = EmbeddedLogin.owner(postgres, "postgres").getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + template);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create test database " + name, e);
        }
    }

    EmbeddedPostgres postgres() {
        return postgres;
    }
}
