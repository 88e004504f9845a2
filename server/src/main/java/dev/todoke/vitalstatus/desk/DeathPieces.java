package dev.todoke.vitalstatus.desk;

import dev.todoke.vitalstatus.DeathFile;
import dev.todoke.vitalstatus.DeathRecord;
import dev.todoke.vitalstatus.DeathRow;
import dev.todoke.vitalstatus.store.DeathStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Takes a file of deaths apart and stores it piece by piece (死亡者情報ファイルの分割取込).
@Component
public class DeathPieces {

    /// Rows of one piece, stored in one transaction.
    public static final int ROWS = 20_000;

    private final DeathStore deaths;

    public DeathPieces(DeathStore deaths) {
        this.deaths = deaths;
    }

    /// One piece: what of it could be read, and what not.
    ///
    /// @param through rows of the file up to the end of this piece
    public record Piece(long through, List<DeathRecord> read, List<DeathRow.Refused> refused) {
        public Piece {
            read = List.copyOf(read);
            refused = List.copyOf(refused);
        }
    }

    /// What has become of the rows of a piece.
    public record Stored(long taken, long known, long refused) {

        Stored plus(Stored other) {
            return new Stored(taken + other.taken, known + other.known, refused + other.refused);
        }
    }

    /// A reader that refuses bytes that are no UTF-8.
    static Reader text(InputStream in) {
        return new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /// Reads the rows after the first `skipped` ones in pieces.
    ///
    /// @return false when the first line does not name the columns; nothing has been read then
    static boolean read(Reader in, long skipped, Consumer<Piece> taker) throws IOException {
        var cut = new Cut(skipped, taker);
        boolean known = DeathFile.read(in, cut::row);
        cut.end();
        return known;
    }

    /// Collects rows until a piece is full.
    private static final class Cut {
        private final long skipped;
        private final Consumer<Piece> taker;
        private final List<DeathRecord> read = new ArrayList<>();
        private final List<DeathRow.Refused> refused = new ArrayList<>();
        private long rows;

        Cut(long skipped, Consumer<Piece> taker) {
            this.skipped = skipped;
            this.taker = taker;
        }

        void row(DeathRow row) {
            rows++;
            if (rows <= skipped) {
                return;
            }
            switch (row) {
                case DeathRow.Read good -> read.add(good.death());
                case DeathRow.Refused no -> refused.add(no);
            }
            if (read.size() + refused.size() == ROWS) {
                hand();
            }
        }

        void end() {
            if (!read.isEmpty() || !refused.isEmpty()) {
                hand();
            }
        }

        private void hand() {
            taker.accept(new Piece(rows, read, refused));
            read.clear();
            refused.clear();
        }
    }

    /// Stores a piece; a death that is recorded already is left as it is.
    public Stored store(long file, Piece piece, Instant now) {
        var known = new HashSet<>(
                deaths.known(piece.read().stream().map(DeathRecord::id).toList()));
        var fresh = piece.read().stream().filter(death -> known.add(death.id())).toList();
        deaths.add(file, fresh, now);
        deaths.addRefusals(file, piece.refused());
        return new Stored(
                fresh.size(),
                piece.read().size() - fresh.size(),
                piece.refused().size());
    }
}
