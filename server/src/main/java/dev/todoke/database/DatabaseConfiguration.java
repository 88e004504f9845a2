package dev.todoke.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.todoke.postgres.Durability;
import dev.todoke.postgres.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Makes the one connection pool, from the embedded or an external server, with the tables brought up to date before.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
public class DatabaseConfiguration {

    @Bean
    DataFolder dataFolder(@Value("${todoke.data}") Path path) {
        return new DataFolder(path);
    }

    @Bean(destroyMethod = "close")
    @Conditional(EmbeddedWanted.class)
    EmbeddedPostgres embeddedPostgres(DatabaseSettings settings, DataFolder folder) {
        var server = EmbeddedPostgres.start(settings.folderIn(folder.path()), Durability.DURABLE);
        EmbeddedLogin.prepare(server);
        return server;
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(
            DatabaseSettings settings, Optional<EmbeddedPostgres> embedded, Environment environment) {
        var access = embedded.map(DatabaseAccess::to).orElseGet(() -> DatabaseAccess.to(settings));
        if (settings.migrate()) {
            Migrations.apply(access.owner(), access.user(), faces(environment));
        }
        return pool(access, settings.pool());
    }

    @Bean
    FaceTransactionManager transactionManager(DataSource dataSource) {
        return new FaceTransactionManager(dataSource);
    }

    /// The faces among the active profiles; none named means all.
    static List<Face> faces(Environment environment) {
        var named = Arrays.stream(environment.getActiveProfiles())
                .map(Face::of)
                .flatMap(Optional::stream)
                .toList();
        return named.isEmpty() ? Migrations.everyFace() : named;
    }

    private static HikariDataSource pool(DatabaseAccess access, int size) {
        var configuration = new HikariConfig();
        configuration.setJdbcUrl(access.url());
        configuration.setUsername(access.user());
        configuration.setPassword(access.password());
        configuration.setMaximumPoolSize(size);
        configuration.setPoolName("todoke");
        configuration.addDataSourceProperty("reWriteBatchedInserts", "true");
        configuration.addDataSourceProperty("ApplicationName", "todoke");
        // the driver repeats parameter values in its error texts, and those may be personal
        configuration.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(configuration);
    }

    private record DatabaseAccess(String url, String user, String password, DataSource owner) {

        static DatabaseAccess to(EmbeddedPostgres server) {
            return new DatabaseAccess(
                    server.url(EmbeddedLogin.NAME),
                    EmbeddedLogin.NAME,
                    server.password(),
                    EmbeddedLogin.owner(server, EmbeddedLogin.NAME));
        }

        static DatabaseAccess to(DatabaseSettings settings) {
            var ownerIsLogin = settings.ownerUser().isEmpty();
            return new DatabaseAccess(
                    settings.url(),
                    settings.user(),
                    settings.password(),
                    EmbeddedLogin.source(
                            settings.url(),
                            ownerIsLogin ? settings.user() : settings.ownerUser(),
                            ownerIsLogin ? settings.password() : settings.ownerPassword()));
        }
    }
}
