package dev.todoke.provision.extraction;

import dev.todoke.provision.application.ProvisionNumber;
import dev.todoke.provision.application.Range;
import java.util.List;

/// What was extracted, so exactly that the same record gives the same bytes (抽出の記録).
///
/// @param columns items in the file
/// @param heldBack items approved but held back by the recipe
/// @param secretId names the secret behind the patient numbers; the secret itself stays in the registry room
/// @param rowsIn tumours of the closings, `rowsOut` tumours in the file
/// @param dataSha256 checksum of the data file, `layoutSha256` of the layout file
public record ExtractionRecord(
        ProvisionNumber provision,
        List<NamedClosing> closings,
        Range range,
        List<Integer> columns,
        List<Integer> heldBack,
        String layoutEdition,
        String recipeEdition,
        String secretId,
        long rowsIn,
        long rowsOut,
        long persons,
        String dataSha256,
        String layoutSha256,
        RiskReport risk) {

    public ExtractionRecord {
        closings = List.copyOf(closings);
        columns = List.copyOf(columns);
        heldBack = List.copyOf(heldBack);
    }
}
