/// Where a file of deaths is taken in (死亡者情報ファイルの取込).
@NullMarked
package dev.todoke.vitalstatus.desk;

import org.jspecify.annotations.NullMarked;
