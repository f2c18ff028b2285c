// The sentences of these pages, loaded with them.
import danish from '../../../../schema/texts/da.ftl?later';
import english from '../../../../schema/texts/en.ftl?later';
import { addTexts } from '../../text';

addTexts({ da: danish, en: english });
