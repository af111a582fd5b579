import { foldText } from '@shared/domain/foldText'
import { useTranslation } from 'react-i18next'
import { Picker } from '../../ui/Picker'
import { useTyped } from '../../ui/useTyped'

const MAX_LENGTH = 60

/**
 * A category that is typed, or chosen among those in use. It is kept when it is chosen or the field is left; Escape gives up. One
 * that is spelled like one in use is that one.
 */
export function CategoryField({
  id,
  describedBy,
  category,
  known,
  onCommit,
}: {
  id: string
  describedBy: string
  category: string
  known: readonly string[]
  onCommit: (category: string) => void
}) {
  const { t } = useTranslation()
  const { text, type, settle } = useTyped(category)
  const typed = text.trim()
  const same = known.find((each) => foldText(each) === foldText(typed))
  const matching =
    typed === category ? known : known.filter((each) => foldText(each).includes(foldText(typed)))
  const isNew = typed !== '' && same === undefined
  const commit = (chosen: string) => {
    settle(chosen)
    if (chosen !== category) onCommit(chosen)
  }
  return (
    <Picker
      id={id}
      describedBy={describedBy}
      listLabel={t('workTypes.categories')}
      placeholder=""
      chosen={null}
      query={text}
      groups={[
        {
          label: null,
          options: [
            ...(isNew ? [{ key: typed, title: t('workTypes.newCategory', { name: typed }) }] : []),
            ...matching.map((each) => ({ key: each, title: each })),
          ],
        },
      ]}
      pending={false}
      empty={t('workTypes.noCategories')}
      onQuery={(query) => type(query.slice(0, MAX_LENGTH))}
      onPick={commit}
      onLeave={() => commit(same ?? typed)}
      onEscape={() => settle(category)}
    />
  )
}
