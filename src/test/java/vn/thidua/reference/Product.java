package vn.thidua.reference;

import java.util.List;
import java.util.Map;

/** What is checked: something that assesses dossiers. */
interface Product {

	Map<String, List<Map<String, String>>> assess(Map<String, String> files);

}
