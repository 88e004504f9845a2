package dev.todoke.exchange.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.exchange.NationalFile;
import dev.todoke.exchange.NationalLayout;
import dev.todoke.exchange.NationalReading;
import dev.todoke.exchange.NationalWriter;
import dev.todoke.exchange.Taking;
import dev.todoke.exchange.store.ExchangeStore;
import dev.todoke.intake.AcceptedRecords;
import dev.todoke.notification.ImportColumn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where files for the nation are made and files of the nation are taken (国との情報のやりとり).
@Component
public class ExchangeDesk {

    private static final int A_PIECE = 2_000;
    private static final int RUNS = 50;

    private final ExchangeStore store;
    private final ObjectProvider<AcceptedRecords> accepted;
    private final List<NationalFile> files;
    private final ExchangeSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    public ExchangeDesk(
            ExchangeStore store,
            ObjectProvider<AcceptedRecords> accepted,
            ObjectProvider<NationalFile> files,
            ExchangeSettings settings,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.accepted = accepted;
        this.files = files.stream().toList();
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /// The layouts that can be taken in, and the last runs.
    public record Overview(List<NationalLayout> layouts, NationalLayout records, List<ExchangeStore.Run> runs) {}

    @Transactional(readOnly = true)
    public Overview overview() {
        var layouts = new ArrayList<NationalLayout>();
        for (String code : List.of(
                NationalLayout.QUERIES,
                NationalLayout.DEATHS,
                NationalLayout.VITAL_STATUS,
                NationalLayout.FOLLOW_BACK)) {
            if (taker(code).isPresent()) {
                layouts.add(layout(code));
            }
        }
        return new Overview(List.copyOf(layouts), layout(NationalLayout.PREFECTURE_RECORDS), store.runs(RUNS));
    }

    @Transactional(readOnly = true)
    public List<Taking.Refusal> refusals(long run) {
        return store.refusals(run);
    }

    /// 都道府県整理情報 (法8条): accepted notifications that are not withdrawn, each in its newest version.
    ///
    /// @param year of diagnosis; empty for all
    @Transactional
    public byte[] records(Optional<Integer> year, String by) throws IOException {
        var layout = layout(NationalLayout.PREFECTURE_RECORDS);
        var bytes = new ByteArrayOutputStream();
        long rows = 0;
        try (var out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            var writer = new NationalWriter(out, layout);
            var place = AcceptedRecords.Place.START;
            var reader = accepted.getObject();
            for (var piece = reader.after(place, A_PIECE); !piece.isEmpty(); piece = reader.after(place, A_PIECE)) {
                for (var one : piece) {
                    var values = values(one);
                    if (year.isEmpty() || isOf(values, year.get())) {
                        writer.write(values);
                        rows++;
                    }
                }
                place = piece.getLast().place();
            }
        }
        byte[] file = bytes.toByteArray();
        long run = store.sent(layout, sha256(file), rows, by, clock.instant());
        audit.done(
                ExchangeAudit.FILE_SENT,
                "exchange-run:" + run,
                Map.of("layout", layout.code(), "rows", Long.toString(rows)));
        return file;
    }

    private static boolean isOf(Map<String, String> values, int year) {
        return values.getOrDefault("item-380", "").startsWith(Integer.toString(year));
    }

    private static Map<String, String> values(AcceptedRecords.Accepted one) {
        var values = new HashMap<String, String>();
        values.put("number", one.notification());
        values.put("facility", one.facility().value());
        values.put("received", one.received().format(DateTimeFormatter.BASIC_ISO_DATE));
        for (ImportColumn column : one.record().layout().columns()) {
            values.put("item-" + column.item().itemId(), one.record().value(column.item()));
        }
        return values;
    }

    /// Takes a file of the nation; each file once.
    @Transactional
    public ExchangeAnswer take(String code, byte[] file, String by) throws IOException {
        var taker = taker(code);
        if (taker.isEmpty()) {
            return new ExchangeAnswer.Refused("exchange.no-layout", List.of());
        }
        var layout = layout(code);
        var sha256 = sha256(file);
        if (store.knowsFile(code, sha256)) {
            return new ExchangeAnswer.Refused("exchange.known-file", List.of());
        }
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var text = new InputStreamReader(new ByteArrayInputStream(file), decoder)) {
            return switch (NationalReading.read(text, layout)) {
                case NationalReading.WrongFile(var missing) ->
                    new ExchangeAnswer.Refused("exchange.missing-columns", missing);
                case NationalReading.Read read -> taken(taker.get(), layout, sha256, read, by);
            };
        } catch (CharacterCodingException _) {
            // the decoder knows no more than that the bytes are no UTF-8, which is what the sentence says
            return new ExchangeAnswer.Refused("exchange.not-utf8", List.of());
        }
    }

    private ExchangeAnswer taken(
            NationalFile taker, NationalLayout layout, String sha256, NationalReading.Read read, String by) {
        var taking = taker.take(read.rows(), by);
        var refusals = new ArrayList<>(read.incomplete());
        refusals.addAll(taking.refusals());
        long rows = (long) read.rows().size() + read.incomplete().size();
        var whole = new Taking(taking.taken(), taking.known(), refusals);
        long run = store.received(layout, sha256, rows, whole, read.unknown(), by, clock.instant());
        audit.done(
                ExchangeAudit.FILE_TAKEN,
                "exchange-run:" + run,
                Map.of(
                        "layout", layout.code(),
                        "rows", Long.toString(rows),
                        "taken", Long.toString(whole.taken()),
                        "refused", Integer.toString(refusals.size())));
        return new ExchangeAnswer.Taken(run, whole.taken(), whole.known(), refusals.size());
    }

    private Optional<NationalFile> taker(String code) {
        return files.stream().filter(file -> file.layout().equals(code)).findFirst();
    }

    private NationalLayout layout(String code) {
        return NationalLayout.of(code, settings.headings(code)).orElseThrow();
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
