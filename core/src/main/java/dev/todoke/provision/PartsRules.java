package dev.todoke.provision;

import dev.todoke.closing.ClosingSummary;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.ProvisionNumber;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.delivery.PackageRecord;
import dev.todoke.provision.extraction.ExtractionRecord;
import dev.todoke.provision.extraction.ExtractionSpec;
import dev.todoke.provision.review.Approval;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// Rules of a provision in two parts (分割提供): identifiers and cancer data, each in a package of its own.
record PartsRules(Application application, Actor who, Instant when, List<Event> events, List<Reason> reasons) {

    /// The record must be what the decision leads to, about the people of the list as it was matched.
    void linked(DeliveryCommand.RecordLinkedFile file) {
        var list = new ListRules(application, who, when, events, reasons);
        list.readyToExtract(file.matching());
        derivable(file.record(), file.closings());
        if (file.identifierRows() != file.matching().list().accepted()) {
            reasons.add(Reason.of("F03", "抽出したファイルの条件が応諾の内容と違います。抽出し直してください。"));
        }
        if (!reasons.isEmpty()) {
            return;
        }
        events.add(new FileEvent.FileBuilt(file.record()));
        events.add(new DeliveryEvent.LinkageRecorded(file.matching()));
        events.add(new DeliveryEvent.PartsBuilt(
                file.record().dataSha256(), file.identifiersSha256(), file.identifierRows()));
    }

    /// The record must be what the decision gives this hospital.
    void returned(DeliveryCommand.RecordReturnFile file) {
        described(
                file.record(), ExtractionSpec.deriveReturns(approval(), number(), file.closings(), OfficeDay.of(when)));
        if (reasons.isEmpty()) {
            events.add(new FileEvent.FileBuilt(file.record()));
            events.add(new DeliveryEvent.PartsBuilt(
                    file.record().dataSha256(), file.identifiersSha256(), file.identifierRows()));
        }
    }

    private Approval approval() {
        return application.approval().orElseThrow();
    }

    private ProvisionNumber number() {
        return application
                .last(ReviewEvent.ProvisionNumbered.class)
                .orElseThrow()
                .number();
    }

    private void derivable(ExtractionRecord record, List<ClosingSummary> closings) {
        described(record, ExtractionSpec.deriveLinked(approval(), number(), closings, OfficeDay.of(when)));
    }

    private void described(ExtractionRecord record, ExtractionSpec.Derivation derivation) {
        switch (derivation) {
            case ExtractionSpec.Derivation.NotReady(var open) -> reasons.addAll(open);
            case ExtractionSpec.Derivation.Ready(var spec) -> {
                if (!spec.describes(record)) {
                    reasons.add(Reason.of("F03", "抽出したファイルの条件が応諾の内容と違います。抽出し直してください。"));
                }
            }
        }
    }

    void accept(DeliveryCommand.AcceptParts accept) {
        same(accept.rebuilt());
        twoPackages(accept.data(), accept.identifiers());
        if (reasons.isEmpty()) {
            events.add(new FileEvent.FileVerified(accept.note().strip()));
            events.add(new FileEvent.PackageMade(accept.data()));
            events.add(new DeliveryEvent.IdentifiersPacked(accept.identifiers()));
        }
    }

    void packAgain(DeliveryCommand.PackPartsAgain again) {
        same(again.rebuilt());
        twoPackages(again.data(), again.identifiers());
        if (reasons.isEmpty()) {
            events.add(new FileEvent.PackageMade(again.data()));
            events.add(new DeliveryEvent.IdentifiersPacked(again.identifiers()));
        }
    }

    /// Four eyes, and the same bytes of both parts.
    private void same(DeliveryCommand.Rebuilt rebuilt) {
        var file = new FileRules(application, who, when, events, reasons);
        file.notTheExtractor();
        file.sameBytes(rebuilt.dataSha256());
        var parts = ListState.parts(application);
        if (parts.isEmpty()) {
            reasons.add(Reason.of("D01", "この提供は1つのファイルです。"));
        } else if (!parts.get().identifiersSha256().equals(rebuilt.identifiersSha256())) {
            reasons.add(Reason.of("F06", "作り直したファイルが抽出の記録と一致しません。差し戻して抽出し直してください。"));
        }
    }

    private void twoPackages(PackageRecord data, PackageRecord identifiers) {
        if (data.fileName().equals(identifiers.fileName())) {
            reasons.add(Reason.of("D02", "識別情報とがん情報は、別のファイルに分けてください。"));
        }
    }

    void confirm(DeliveryCommand.ConfirmParts confirm) {
        var packed = application.last(DeliveryEvent.IdentifiersPacked.class);
        if (ListState.parts(application).isEmpty() || packed.isEmpty()) {
            reasons.add(Reason.of("D01", "この提供は1つのファイルです。"));
            return;
        }
        if (!packed.get().packed().sha256().equals(plain(confirm.identifiersSha256()))) {
            reasons.add(Reason.of("D03", "識別情報のファイルの照合値が、提供したファイルと一致しません。"));
        }
        new UsageRules(application, when, events, reasons).receiptOfData(confirm.dataSha256());
    }

    private static String plain(String sha256) {
        return sha256.strip().toLowerCase(Locale.ROOT);
    }
}
