package dev.todoke.linkage;

import java.util.Locale;

/// Why a pair is not decided by the machine (目視照合の理由), in words for the clerk.
public enum ReviewReason {
    BETWEEN_THRESHOLDS("重みが二つの境目の間にあります。"),
    TWIN_OR_SIBLING("姓が同じで、名が漢字もカナもちがいます。双子やきょうだいかもしれません。"),
    BORN_APART("生年月日が大きくちがいます。親子や、同姓同名の別の人かもしれません。"),
    NAMESAKES("氏名と生年月日が同じで、住所がちがい、よくある氏名です。同姓同名の別の人かもしれません。"),
    BOTH_DEATHS("どちらも死亡票です。一人に死亡票が2枚あることになります。"),
    SECOND_DEATH("この人には別の死亡票がすでに結び付いています。"),
    COMPETING_PERSON("同じくらい合う別の人がいます。どちらか一方だけが同じ人かもしれません。"),
    AGAINST_DECISION("同じ人とすると、以前の「別の人」という判断とぶつかります。"),
    DECISIONS_CONFLICT("「別の人」とした2件が、ほかの判断によって一人になっています。判断を見直してください。"),
    PROOF_CHANGED("「別の人」とした後で、本人を示す項目が変わりました。いまの値でもう一度見てください。");

    private final String ja;

    ReviewReason(String ja) {
        this.ja = ja;
    }

    /// The reason that bears the name of a rule of the model.
    static ReviewReason ofRule(String rule) {
        return valueOf(rule.toUpperCase(Locale.ROOT));
    }

    public String ja() {
        return ja;
    }
}
