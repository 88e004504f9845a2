package dev.todoke.rulebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.identity.Role;
import dev.todoke.testing.BrowserTest;
import dev.todoke.testing.TestAccounts;
import dev.todoke.testing.Visitor;
import dev.todoke.web.Face;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("コードと規則の画面")
class RulebookBrowserTest {

    @Autowired
    private TestAccounts accounts;

    @Test
    @DisplayName("サインインしなくても、読みからコードを探し、1件を開き、変換とその根拠まで進める")
    void fromAReadingToTheRule(Visitor visitor) {
        visitor.open("/public/rules");
        visitor.hasNoFaults("rules-index");
        visitor.page().fill("#q", "はい じょうよう");
        visitor.page().click("main button[type=submit]");
        assertThat(visitor.page().locator("tbody th").first().textContent()).isEqualTo("C34.1");
        visitor.hasNoFaults("rules-search");

        visitor.page().click("tbody th a");
        assertThat(visitor.page().title()).startsWith("C34.1 肺上葉");
        assertThat(visitor.page().textContent("main")).contains("左右あり", "C34.1 気管支及び肺の悪性新生物");
        visitor.hasNoFaults("rules-code-site");

        visitor.page().click("text=C34.1 を変換する");
        visitor.page().fill("#morphology", "８１４０／３");
        visitor.page().click("main button[type=submit]");
        assertThat(visitor.page().locator(".answer__code").allTextContents()).startsWith("C34.1", "C34.1");
        assertThat(visitor.page().textContent("main")).contains("決めた規則", "icdo3-to-icd10 who2016");
        visitor.hasNoFaults("rules-conversion");

        visitor.page().click("#sources ~ ul a >> nth=0");
        assertThat(visitor.page().textContent("main")).contains("Origin", "Licence");
        visitor.hasNoFaults("rules-source");
    }

    @Test
    @DisplayName("打っている間に候補が出る")
    void hitsWhileTyping(Visitor visitor) {
        visitor.open("/public/rules/codes");
        visitor.hasNoFaults("rules-tree");
        visitor.page().locator("#q").pressSequentially("adenocarcnoma");
        visitor.page().waitForSelector("text=似たつづり");
        assertThat(visitor.page().locator("tbody th").first().textContent()).isEqualTo("8140/3");
        visitor.hasNoFaults("rules-similar");
    }

    @Test
    @DisplayName("なくなったコードは、ある版といまのコードを答える")
    void codeThatLeftTheList(Visitor visitor) {
        visitor.open("/public/rules/codes?q=8462/1");
        assertThat(visitor.page().textContent(".callout")).contains("ICD-O-3.2にありません", "3.1", "8442/1");
        visitor.hasNoFaults("rules-left");
        visitor.open("/public/rules/codes?q=C999");
        assertThat(visitor.page().textContent("main")).contains("どの版のICD-O-3にもありません", "見つかりません");
        visitor.open("/public/rules/codes/morphology/84621");
        visitor.hasNoFaults("rules-code-morphology");
        visitor.open("/public/rules/codes/iccc3/I-a.1");
        visitor.hasNoFaults("rules-code-childhood");
        visitor.open("/public/rules/codes/icd10/C341");
        visitor.hasNoFaults("rules-code-icd10");
        visitor.open("/public/rules/codes/histology-groups/3");
        visitor.hasNoFaults("rules-histologies");
        visitor.open("/public/rules/codes/sites/C18");
        visitor.hasNoFaults("rules-site");
    }

    @Test
    @DisplayName("変換できない入力は、どの欄をどう直すかを言い、性別に合わない部位は理由とともに断る")
    void refusals(Visitor visitor) {
        visitor.open("/public/rules/conversion?topography=zz&morphology=8140");
        assertThat(visitor.page().title()).startsWith("エラー: ");
        assertThat(visitor.page().textContent("#topography-error")).contains("C34.1 の形", "zz");
        visitor.hasNoFaults("rules-conversion-refused");
        visitor.open("/public/rules/conversion?topography=C61.9&morphology=8140/3&sex=2");
        assertThat(visitor.page().textContent("main")).contains("この性別にはない", "性別の矛盾");
        visitor.hasNoFaults("rules-conversion-sex");
    }

    @Test
    @DisplayName("点検項目を絞り込み、1件の理由と出典を読める")
    void checks(Visitor visitor) {
        visitor.open("/public/rules/checks?severity=warning&family=D");
        assertThat(visitor.page().locator("tbody td a").allTextContents()).containsExactly("D05");
        visitor.open("/public/rules/checks");
        visitor.hasNoFaults("rules-checks");
        visitor.open("/public/rules/checks/D02");
        assertThat(visitor.page().textContent("main")).contains("出典", "IARC", "死亡日");
        visitor.hasNoFaults("rules-check");
        assertThat(visitor.open("/public/rules/checks/Q99").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("版の違いは、変更の種類で絞り込める")
    void editions(Visitor visitor) {
        visitor.open("/public/rules/editions");
        visitor.hasNoFaults("rules-editions");
        visitor.page().selectOption("#kind", "behaviour_changed");
        visitor.page().click("main button[type=submit]");
        assertThat(visitor.page().textContent("tbody"))
                .contains("8150/1", "8150/3")
                .doesNotContain("コードの追加");
    }

    @Test
    @DisplayName("ICD-10の版の違いは、例から規則と理由へ進める")
    void differencesOfIcd10(Visitor visitor) {
        visitor.open("/public/rules/editions/icd10");
        assertThat(visitor.page().locator("tbody tr").count()).isEqualTo(50);
        visitor.hasNoFaults("rules-icd10");
        visitor.page().click("tbody tr >> nth=0 >> td:nth-child(4) a");
        assertThat(visitor.page().locator(".answer__code").count()).isGreaterThanOrEqualTo(2);
    }

    @Test
    @DisplayName("一人の腫瘍を入れると、いくつのがんかと、決めた規則を段階ごとに答える")
    void tumoursOfOnePerson(Visitor visitor) {
        visitor.open("/public/rules/tumours");
        visitor.page().fill("#topography-1", "C50.4");
        visitor.page().fill("#morphology-1", "8500/3");
        visitor.page().selectOption("#side-1", "1");
        visitor.page().fill("#diagnosed-1", "2019-02-10");
        visitor.page().fill("#topography-2", "c509");
        visitor.page().fill("#morphology-2", "85003");
        visitor.page().selectOption("#side-2", "2");
        visitor.page().fill("#diagnosed-2", "20210699");
        visitor.page().click("text=判定する");
        assertThat(visitor.page().textContent("section[aria-labelledby=verdict-recording]"))
                .contains("悪性の腫瘍2件は、2つのがんです。", "REC1", "左右が反対です。");
        assertThat(visitor.page().textContent("section[aria-labelledby=verdict-reporting]"))
                .contains("悪性の腫瘍2件は、1つのがんです。", "R4.2", "部位群も組織型群も同じです。");
        assertThat(visitor.page().url()).endsWith("/public/rules/tumours");
        visitor.hasNoFaults("rules-tumours");
    }

    @Test
    @DisplayName("直すところがあれば入力を残して言い、行は40まで増やせる")
    void tumoursToMend(Visitor visitor) {
        visitor.open("/public/rules/tumours");
        visitor.page().fill("#topography-1", "C50.4");
        visitor.page().fill("#diagnosed-1", "2025-02-30");
        visitor.page().click("text=判定する");
        assertThat(visitor.page().title()).startsWith("エラー: ");
        assertThat(visitor.page().textContent("#diagnosed-1-error")).contains("2025-02-30");
        assertThat(visitor.page().inputValue("#topography-1")).isEqualTo("C50.4");
        visitor.hasNoFaults("rules-tumours-refused");
        visitor.page().click("text=行を増やす");
        visitor.page().waitForSelector("#topography-6");
        assertThat(visitor.page().inputValue("#topography-1")).isEqualTo("C50.4");
        visitor.page().evaluate("document.querySelector('input[name=lines]').value = '39'");
        visitor.page().click("text=行を増やす");
        visitor.page().waitForSelector("#topography-40");
        visitor.page().waitForLoadState();
        assertThat(visitor.page().locator("fieldset.tumour").count()).isEqualTo(40);
        visitor.open("/public/rules/tumours?example=4");
        assertThat(visitor.page().textContent("main")).contains("悪性の腫瘍とは比べません", "C80");
    }

    @Test
    @DisplayName("どの画面も英語で読める")
    void english(Visitor visitor) {
        visitor.open("/public/rules?lang=en");
        visitor.hasNoFaults("rules-english-index");
        visitor.open("/public/rules/conversion?topography=C34.1&morphology=8140/3&sex=1");
        assertThat(visitor.page().textContent("main")).contains("Rule that decided", "Malignant neoplasm");
        visitor.hasNoFaults("rules-english-conversion");
        visitor.open("/public/rules/checks");
        assertThat(visitor.page().textContent("main")).contains("Chart number too long");
    }

    @Test
    @DisplayName("病院と登録室は、自分の入り口のメニューから開ける")
    void fromTheMenu(Visitor visitor) {
        accounts.staff("rules-clerk", Role.REGISTRAR);
        var page = visitor.signIn(Face.REGISTRY, "rules-clerk");
        page.click("nav.menu >> text=コードと規則");
        assertThat(page.url()).endsWith("/registry/rules");
        visitor.hasNoFaults("rules-registry");
        assertThat(visitor.open("/portal/rules").url()).contains("/portal/sign-in");
    }
}
