package dev.todoke.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which word may use which other word (利用してよい組). `kernel` may be used by all; adding a pair is a reviewed decision.
final class ModuleMap {

    static final String ROOT = "dev.todoke.";

    private static final String TABLE = """
            kernel        | 共通の語               |
            codes         | コード表               |
            identity      | 利用者と権限           |
            audit         | 監査記録               | identity
            exchange      | 国との情報のやりとり   | codes
            facility      | 病院等                 |
            person        | 本人を識別する情報     | codes
            population    | 人口                   | codes
            mail          | お知らせのメール       |
            disclosure    | 秘匿・匿名化           | codes
            tumour        | 腫瘍・多重がんの判定   | codes
            notification  | 届出                   | codes, facility, person
            linkage       | 照合・同定             | person, facility, codes
            validation    | 点検                   | notification, codes, facility, tumour
            inquiry       | 照会・訂正             | notification, validation, codes, facility
            duty          | 届出義務               | facility
            guidance      | 利用の案内             | codes, facility, mail
            enrolment     | 利用申請               | facility, person
            notice        | 事務連絡               | facility
            question      | 病院等の問い合わせ     |
            reporting     | 届出の体制             |
            transport     | 届出ファイルの運搬     |
            vitalstatus   | 死亡・生存状況         | person, codes, facility, linkage
            consolidation | 集約                   | notification, tumour, person, facility, codes, linkage, vitalstatus
            followback    | 遡り調査               | vitalstatus, facility, notification, consolidation
            closing       | 年次確定               | consolidation, followback, vitalstatus, validation, linkage, notification, tumour, facility, codes
            fate          | 届出のゆくえ           | consolidation, closing, tumour
            statistics    | 集計・統計             | closing, population, disclosure, codes
            provision     | 情報の提供             | closing, statistics, population, disclosure, linkage, notification, person, facility, identity, codes
            """;

    private final Map<String, String> japanese = new LinkedHashMap<>();
    private final Map<String, Set<String>> allowed = new LinkedHashMap<>();

    ModuleMap() {
        TABLE.lines().forEach(line -> {
            var cells = line.split("\\|", -1);
            var word = cells[0].strip();
            japanese.put(word, cells[1].strip());
            allowed.put(
                    word,
                    Set.of(cells[2].isBlank() ? new String[0] : cells[2].strip().split(", ")));
        });
    }

    boolean knows(String word) {
        return allowed.containsKey(word);
    }

    boolean allows(String from, String to) {
        return from.equals(to)
                || "kernel".equals(to)
                || allowed.getOrDefault(from, Set.of()).contains(to);
    }

    /// First package below the root, or an empty string for what lies elsewhere.
    static String wordOf(JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(ROOT)) {
            return "";
        }
        var rest = name.substring(ROOT.length());
        var dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    /// The map as a page for readers.
    String page() {
        List<String> lines = new ArrayList<>();
        lines.add("# Modules and what each may use");
        lines.add("");
        lines.add(
                "Written by `ModuleMapTest`; the test fails when the code uses a pair that is not listed. `kernel` may be used by all.");
        lines.add("");
        lines.add("| module | 日本語 | may use |");
        lines.add("|---|---|---|");
        allowed.forEach((word, uses) -> lines.add("| `%s` | %s | %s |"
                .formatted(word, japanese.get(word), uses.isEmpty() ? "–" : String.join(", ", inMapOrder(uses)))));
        return String.join("\n", lines) + "\n";
    }

    private List<String> inMapOrder(Set<String> words) {
        return allowed.keySet().stream().filter(words::contains).toList();
    }
}
