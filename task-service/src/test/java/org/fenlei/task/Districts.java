package org.fenlei.task;

/** Small invented districts, each with codes of its own, so that tests do not meet. */
public final class Districts {

    private Districts() {}

    /**
     * Imports a district: sub-districts {@code -S01} (communities {@code -C01}, {@code -C02}) and {@code -S02} (community
     * {@code -C01}), town {@code -T01}, departments {@code -JYJ} 教育局, {@code -CGJ} 城管局, {@code -SWJ} 商务局, office
     * {@code -FLB} 区垃分办.
     */
    public static void require(String code, String name) {
        Api.requireUnits("""
                code,name,level,kind,parentCode,aliases,functions,households,builtUpHouseholds,compounds
                %1$s,%2$s,DISTRICT,DISTRICT,,,,9200,8100,11
                %1$s-S01,柳荫街道,TOWN,SUB_DISTRICT,%1$s,,,5000,5000,6
                %1$s-S01-C01,枫桥社区,COMMUNITY,COMMUNITY,%1$s-S01,,,2500,2500,3
                %1$s-S01-C02,荷塘社区,COMMUNITY,COMMUNITY,%1$s-S01,,,2500,2500,3
                %1$s-S02,石桥街道,TOWN,SUB_DISTRICT,%1$s,,,3000,3000,5
                %1$s-S02-C01,桥东社区,COMMUNITY,COMMUNITY,%1$s-S02,,,3000,3000,5
                %1$s-T01,白鹭镇,TOWN,TOWN,%1$s,,,1200,100,0
                %1$s-JYJ,区教育局,DISTRICT,GOVERNMENT_DEPARTMENT,%1$s,,,,,
                %1$s-CGJ,区城管局,DISTRICT,GOVERNMENT_DEPARTMENT,%1$s,,,,,
                %1$s-SWJ,区商务局,DISTRICT,GOVERNMENT_DEPARTMENT,%1$s,,,,,
                %1$s-FLB,区垃分办,DISTRICT,GOVERNMENT_DEPARTMENT,%1$s,,SORTING_OFFICE,,,
                """.formatted(code, name));
    }
}
