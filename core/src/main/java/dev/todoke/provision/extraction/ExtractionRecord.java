package dev.todoke.provision.extraction;

import dev.todoke.provision.application.ProvisionNumber;
import dev.todoke.provision.application.Range;
import dev.todoke.provision.inhabitants.PopulationRisk;
import dev.todoke.provision.repair.RepairReport;
import java.util.List;
import java.util.Objects;

/// What was extracted, so exactly that the same record gives the same bytes (抽出の記録).
///
/// @param columns items in the file
/// @param heldBack items approved but held back by the recipe
/// @param secretId names the secret behind the patient numbers; the secret itself stays in the registry room
/// @param rowsIn tumours of the closings, `rowsOut` tumours in the file
/// @param population inhabitants who fit the rows; missing in texts written before it was counted
/// @param repair what the steps after the recipe did; missing in texts written before there were any
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
        RiskReport risk,
        RepairReport repair,
        PopulationRisk population) {

    public ExtractionRecord {
        population = Objects.requireNonNullElse(population, PopulationRisk.NONE);
        repair = Objects.requireNonNullElse(repair, RepairReport.NONE);
        closings = List.copyOf(closings);
        columns = List.copyOf(columns);
        heldBack = List.copyOf(heldBack);
    }

    /// A file to which nothing was done after the recipe.
    public ExtractionRecord(
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
        this(
                provision,
                closings,
                range,
                columns,
                heldBack,
                layoutEdition,
                recipeEdition,
                secretId,
                rowsIn,
                rowsOut,
                persons,
                dataSha256,
                layoutSha256,
                risk,
                RepairReport.NONE,
                PopulationRisk.NONE);
    }
}
