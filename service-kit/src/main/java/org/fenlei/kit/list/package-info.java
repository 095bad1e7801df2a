/** Lists of units and persons that people upload: spreadsheets and comma-separated text, read alike by every service. */
@NullMarked
package org.fenlei.kit.list;

import org.jspecify.annotations.NullMarked;
