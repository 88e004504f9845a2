/// Where files for the nation are made and files of the nation are taken (国との情報のやりとり).
@NullMarked
package dev.todoke.exchange.desk;

import org.jspecify.annotations.NullMarked;
