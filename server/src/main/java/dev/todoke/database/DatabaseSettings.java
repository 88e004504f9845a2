package dev.todoke.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the database is (データベースの設定).
///
/// @param url JDBC address of an external PostgreSQL 18; empty means the embedded one
/// @param user login of the program
/// @param password its password
/// @param ownerUser login that owns the tables and migrates; empty means the same as `user`
/// @param ownerPassword its password
/// @param migrate whether the program brings the tables up to date at its start
/// @param pool connections held
/// @param folder folder of the embedded server; empty means `postgres` in the data folder
@ConfigurationProperties("todoke.database")
public record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String ownerUser,
        @DefaultValue("") String ownerPassword,
        @DefaultValue("true") boolean migrate,
        @DefaultValue("16") int pool,
        @DefaultValue("") String folder) {

    public boolean embedded() {
        return url.isEmpty();
    }

    Path folderIn(Path data) {
        return folder.isEmpty() ? data.resolve("postgres") : Path.of(folder);
    }
}
