package dev.todoke.vitalstatus.desk;

import dev.todoke.database.FaceTransactions;
import dev.todoke.jobs.Job;
import dev.todoke.jobs.JobContext;
import dev.todoke.vitalstatus.store.DeathStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Stores a received file of deaths (死亡者情報ファイルの取込の処理), piece by piece: a run that
/// is cut off goes on
/// with the first row
/// that is not stored.
@Component
public class DeathImportJob implements Job {

    public static final String KIND = "death-import";

    /// Parameter: number of the received file.
    static final String FILE = "file";

    private final DeathPieces pieces;
    private final DeathStore deaths;
    private final DeathFolder folder;
    private final FaceTransactions transactions;
    private final Clock clock;

    public DeathImportJob(
            DeathPieces pieces, DeathStore deaths, DeathFolder folder, FaceTransactions transactions, Clock clock) {
        this.transactions = transactions;
        this.pieces = pieces;
        this.deaths = deaths;
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext context) {
        long file = Long.parseLong(context.parameter(FILE));
        long through = context.cursor().isEmpty() ? 0 : Long.parseLong(context.cursor());
        try {
            if (Files.exists(folder.of(file))) {
                store(context, file, through);
                folder.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.result("/registry/deaths/" + file);
    }

    private long rowsOf(long file) {
        return transactions.get(() -> deaths.files().stream()
                .filter(one -> one.id() == file)
                .mapToLong(DeathStore.TakenFile::rows)
                .sum());
    }

    private void store(JobContext context, long file, long through) throws IOException {
        context.message("死亡者情報ファイルを取り込んでいます。");
        context.total(rowsOf(file));
        context.progress().advance(through);
        try (var in = DeathPieces.text(Files.newInputStream(folder.of(file)))) {
            DeathPieces.read(in, through, piece -> {
                context.chunk(_ -> {
                    var stored = pieces.store(file, piece, clock.instant());
                    deaths.addCounts(file, stored.taken(), stored.known(), stored.refused());
                    return Long.toString(piece.through());
                });
                context.progress().advance(piece.read().size() + piece.refused().size());
            });
        }
        var outcome = new DeathStore.TakenFile[1];
        context.chunk(cursor -> {
            outcome[0] = deaths.finish(file);
            return cursor;
        });
        context.message("%,d件を取り込みました。取込済み%,d件、読めなかった行%,d件。続けて照合を実行してください。"
                .formatted(outcome[0].taken(), outcome[0].known(), outcome[0].refused()));
    }
}
