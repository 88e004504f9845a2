/// Death records and the files they came with (死亡者情報票の保存).
@NullMarked
package dev.todoke.vitalstatus.store;

import org.jspecify.annotations.NullMarked;
