package dev.todoke.closing;

import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.vitalstatus.VitalStatus;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// What information of which closed years exists (様式第1号 都道府県がん情報及びその匿名化が行われた情報の管理リスト): two products of
/// the newest closing of each year.
///
/// Source: Fukuoka Prefecture, form 1 (2022-05-27).
///
/// @param lines oldest year first, the registered information before the one for hospitals
public record ManagementList(List<Line> lines) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    public ManagementList {
        lines = List.copyOf(lines);
    }

    /// The two products of a closed year (情報名), with the legal basis of their provision.
    public enum Product {
        REGISTERED("都道府県がん情報年次確定集約情報（登録情報）", "有（別紙）", "法第18条、第19条、第21条第8項、第9項"),
        FOR_HOSPITALS("都道府県がん情報病院等への提供情報", "有", "法第20条");

        private final String ja;
        private final String layout;
        private final String basis;

        Product(String ja, String layout, String basis) {
            this.ja = ja;
            this.layout = layout;
            this.basis = basis;
        }

        public String ja() {
            return ja;
        }

        public String layout() {
            return layout;
        }

        public String basis() {
            return basis;
        }
    }

    /// One line of the form.
    ///
    /// @param fixedOn day of the closing in Japan (情報確定年月日)
    /// @param lastAlive last date alive of the closing (最終生存確認日)
    /// @param version which closing of the year it is
    public record Line(
            Product product, YearOfDiagnosis year, LocalDate fixedOn, LocalDate lastAlive, int version, long number) {

        /// The remark of the form (備考).
        public String remark() {
            var day = "最終生存確認日は%d年%d月%d日"
                    .formatted(lastAlive.getYear(), lastAlive.getMonthValue(), lastAlive.getDayOfMonth());
            return version == 1 ? day : day + "。第%d版".formatted(version);
        }
    }

    public static ManagementList of(List<ClosingSummary> closings) {
        var newest = new TreeMap<YearOfDiagnosis, ClosingSummary>();
        closings.forEach(closing -> newest.merge(closing.year(), closing, (a, b) -> a.version() > b.version() ? a : b));
        var lines = new ArrayList<Line>();
        newest.forEach((year, closing) -> {
            for (Product product : Product.values()) {
                lines.add(new Line(
                        product,
                        year,
                        closing.closedAt().atZone(JAPAN).toLocalDate(),
                        VitalStatus.lastAliveDate(year),
                        closing.version(),
                        closing.number()));
            }
        });
        return new ManagementList(lines);
    }
}
